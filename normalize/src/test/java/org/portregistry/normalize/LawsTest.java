package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/** The laws that hold for whatever claims there are, tried on generated ones; the seed is the test's name. */
class LawsTest {

    private static final List<String> NAMES = List.of(
            "http",
            "HTTP over SSL",
            "https",
            "www",
            "ssh",
            "SSH-SCP",
            "dns",
            "Domain Name Server",
            "alpha",
            "Alpha 2",
            "beta",
            "Gamma Proxy",
            "NetBus",
            "n/a",
            "",
            "Web Cache",
            "login",
            "x11",
            "flex-lm",
            "+",
            "日本");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void claims_areNeverLost(int seed) {
        List<Claim> claims = generated(seed);
        Map<String, List<String>> places = Registries.whereabouts(registry(claims));
        for (Claim claim : claims) {
            assertFalse(
                    places.getOrDefault(claim.source() + " " + claim.place(), List.of())
                            .isEmpty(),
                    () -> "lost: " + claim);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void order_doesNotMatter(int seed) {
        List<Claim> claims = generated(seed);
        Registry expected = registry(claims);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed + 1000L));
        assertEquals(expected, registry(shuffled));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sayingItTwice_changesNothing(int seed) {
        List<Claim> claims = generated(seed);
        List<Claim> twice = new ArrayList<>(claims);
        twice.addAll(claims);
        assertEquals(registry(claims), registry(twice));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreeing_changesNoFirstAnswer(int seed) {
        List<Claim> claims = generated(seed);
        Registry before = registry(claims);
        List<Claim> more = new ArrayList<>(claims);
        before.assignments().stream()
                .filter(row -> row.rank() == 1 && row.status() != Status.RESERVED)
                .map(LawsTest::agreement)
                .forEach(more::add);
        assertEquals(firstAnswers(before), firstAnswers(registry(more)));
    }

    private static Claim agreement(Assignment row) {
        return Claim.of("agreeing", "row " + row.id())
                .ports(PortRange.of(row.port()))
                .transport(row.transport())
                .name(row.service())
                .status(row.status() == Status.MALICIOUS ? ClaimStatus.MALICIOUS : ClaimStatus.LISTED)
                .build();
    }

    private static List<String> firstAnswers(Registry registry) {
        return registry.assignments().stream()
                .filter(row -> row.rank() == 1)
                .map(Assignment::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranks_countFromOneAndMalwareIsNeverAboveABenignUse(int seed) {
        String before = "";
        int rank = 0;
        boolean malware = false;
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (var row : registry(generated(seed)).assignments()) {
            assertTrue(ids.add(row.id().toLowerCase(java.util.Locale.ROOT)), () -> "two rows of one id: " + row.id());
            String place = row.port() + "/" + row.transport();
            rank = place.equals(before) ? rank + 1 : 1;
            malware = place.equals(before) && malware;
            assertEquals(rank, row.rank(), row::id);
            assertFalse(malware && row.status().isBenignUse(), row::id);
            malware |= !row.status().isBenignUse();
            before = place;
        }
    }

    @Test
    void conflicts_areNamedByTheirRows() {
        for (int seed : seeds().toArray()) {
            Registry registry = registry(generated(seed));
            List<String> ids = registry.conflicts().stream()
                    .filter(conflict -> !conflict.sentence().endsWith("neither range expands into rows"))
                    .map(conflict -> conflict.id())
                    .sorted()
                    .toList();
            List<String> named = registry.assignments().stream()
                    .flatMap(row -> row.conflicts().stream())
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(ids, named);
        }
    }

    private static Registry registry(List<Claim> claims) {
        return Registries.of(claims, List.of(), List.of());
    }

    private static List<Claim> generated(int seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        int count = 5 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Source source = pick(random, Registries.SOURCES);
            int start = 70 + random.nextInt(20);
            int width = random.nextInt(8) == 0 ? random.nextInt(200) : 0;
            ClaimStatus status =
                    source.id().equals("iana") ? ClaimStatus.ASSIGNED : pick(random, List.of(ClaimStatus.values()));
            claims.add(Claim.of(source.id(), "line " + i)
                    .ports(
                            random.nextInt(15) == 0
                                    ? java.util.Optional.empty()
                                    : java.util.Optional.of(new PortRange(start, start + width)))
                    .transport(pick(random, List.of(Transport.values())))
                    .name(pick(random, NAMES))
                    .status(status)
                    .used(pick(random, List.of(Used.values())))
                    .description(pick(random, NAMES))
                    .aliases(random.nextInt(5) == 0 ? List.of(pick(random, NAMES.subList(0, 12))) : List.of())
                    .currentName(
                            source.id().equals("iana") && random.nextInt(4) == 0
                                    ? pick(random, NAMES.subList(0, 5))
                                    : "")
                    .build());
        }
        return claims;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
