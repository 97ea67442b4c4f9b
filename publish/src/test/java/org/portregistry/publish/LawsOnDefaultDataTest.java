package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Registry;
import org.portregistry.model.Ruling;
import org.portregistry.model.Source;
import org.portregistry.model.Status;
import org.portregistry.model.TextPolicy;
import org.portregistry.normalize.Normalizer;

/** The laws of normalize on everything that a default release is made of. */
class LawsOnDefaultDataTest {

    private static NormalizerInput material;
    private static Registry registry;

    @BeforeAll
    static void normalize() {
        material = Datasets.at(Path.of("..", "datasets")).material(List.of());
        registry = Normalizer.normalize(material);
    }

    @Test
    void claims_areNeverLost() {
        Set<String> found = new HashSet<>();
        registry.assignments().forEach(row -> row.evidence().forEach(one -> found.add(key(one))));
        registry.ranges().forEach(range -> range.evidence().forEach(one -> found.add(key(one))));
        registry.serviceNames().forEach(name -> name.evidence().forEach(one -> found.add(key(one))));
        registry.notices()
                .forEach(notice -> found.add(notice.source() + "\t" + notice.place() + "\t" + notice.stated()));
        List<Claim> lost = material.claims().stream()
                .filter(claim -> !found.contains(claim.source() + "\t" + claim.place() + "\t" + claim.name()))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void orderOfClaims_doesNotMatter() {
        List<Claim> shuffled = new ArrayList<>(material.claims());
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(registry, Normalizer.normalize(with(material.sources(), shuffled, material.rulings())));
    }

    @Test
    void agreeingSource_changesNothingButSupport() {
        List<Claim> more = new ArrayList<>(material.claims());
        for (Assignment row : registry.assignments()) {
            if (row.rank() == 1
                    && row.status() == Status.ASSIGNED
                    && row.transport().isStated()) {
                more.add(Claim.of("agreeing", "row " + row.id())
                        .ports(org.portregistry.model.PortRange.of(row.port()))
                        .transport(row.transport())
                        .name(row.service())
                        .build());
            }
        }
        List<Source> sources = new ArrayList<>(material.sources());
        sources.add(new Source(
                "agreeing", "agreeing", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, ""));
        Registry after = Normalizer.normalize(with(sources, more, material.rulings()));
        assertEquals(
                registry.assignments().stream()
                        .map(LawsOnDefaultDataTest::standing)
                        .toList(),
                after.assignments().stream()
                        .map(LawsOnDefaultDataTest::standing)
                        .toList());
    }

    @Test
    void agreeingSource_changesNoFirstAnswer() {
        List<Claim> more = new ArrayList<>(material.claims());
        registry.assignments().stream()
                .filter(row -> row.rank() == 1 && row.status() != Status.RESERVED)
                .forEach(row -> more.add(Claim.of("agreeing", "row " + row.id())
                        .ports(org.portregistry.model.PortRange.of(row.port()))
                        .transport(row.transport())
                        .name(row.service())
                        .status(row.status() == Status.MALICIOUS ? ClaimStatus.MALICIOUS : ClaimStatus.LISTED)
                        .build()));
        Registry after = Normalizer.normalize(with(material.sources(), more, material.rulings()));
        assertEquals(firstAnswers(registry), firstAnswers(after));
    }

    /**
     * A name that two services of the port bear is not an agreement with either; and one source's alias must not make another's
     * claim one of a service that IANA registers.
     */
    @Test
    void agreeingSourceUnderAnotherName_changesNoFirstAnswer() {
        Set<String> registered = material.claims().stream()
                .filter(claim -> claim.source().equals("iana"))
                .map(Claim::name)
                .collect(Collectors.toSet());
        Map<String, Set<String>> bearers = new HashMap<>();
        registry.assignments()
                .forEach(row -> Stream.concat(Stream.of(row.service()), row.aliases().stream())
                        .forEach(name -> bearers.computeIfAbsent(row.port() + " " + key(name), first -> new HashSet<>())
                                .add(row.service())));
        List<Claim> more = new ArrayList<>(material.claims());
        registry.assignments().stream()
                .filter(row -> row.rank() == 1 && row.status().isBenignUse() && !registered.contains(row.service()))
                .forEach(row -> row.aliases().stream()
                        .filter(alias ->
                                bearers.get(row.port() + " " + key(alias)).size() == 1)
                        .findFirst()
                        .ifPresent(alias -> more.add(Claim.of("agreeing", "row " + row.id())
                                .ports(org.portregistry.model.PortRange.of(row.port()))
                                .transport(row.transport())
                                .name(alias)
                                .build())));
        assertTrue(more.size() > material.claims().size() + 1000, "too few other names to tell");
        Registry after = Normalizer.normalize(with(material.sources(), more, material.rulings()));
        List<String> changed = new ArrayList<>(firstAnswers(registry));
        changed.removeAll(firstAnswers(after));
        assertEquals(List.of(), changed);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> firstAnswers(Registry from) {
        return from.assignments().stream()
                .filter(row -> row.rank() == 1)
                .map(Assignment::id)
                .toList();
    }

    @Test
    void ruling_changesOnlyItsOwnPort() {
        List<Ruling> without = new ArrayList<>(material.rulings());
        Ruling ruling =
                without.stream().filter(one -> one.port() == 1521).findFirst().orElseThrow();
        without.remove(ruling);
        Registry after = Normalizer.normalize(with(material.sources(), material.claims(), without));
        assertEquals(elsewhere(registry, 1521), elsewhere(after, 1521));
        assertEquals("ncube-lm", first(after, "1521/tcp/"));
        assertEquals("oracle-listener", first(registry, "1521/tcp/"));
    }

    @Test
    void raisedAuthorityOfASource_neverLowersWhatItNames() {
        List<Source> raised = material.sources().stream()
                .map(source -> source.id().equals("wikipedia-json")
                        ? new Source(
                                source.id(),
                                source.title(),
                                Authority.DISTRIBUTION,
                                source.licence(),
                                source.text(),
                                source.include(),
                                source.derivedFrom(),
                                source.list(),
                                source.dataDate())
                        : source)
                .toList();
        Registry after = Normalizer.normalize(with(raised, material.claims(), material.rulings()));
        Map<String, Integer> ranks = new HashMap<>();
        after.assignments().forEach(row -> ranks.put(row.id(), row.rank()));
        Assignment above = null;
        int compared = 0;
        for (Assignment row : registry.assignments()) {
            boolean neighbours = above != null && above.port() == row.port() && above.transport() == row.transport();
            if (neighbours
                    && above.sources().contains("wikipedia-json")
                    && !row.sources().contains("wikipedia-json")) {
                assertTrue(ranks.get(above.id()) < ranks.get(row.id()), above.id() + " against " + row.id());
                compared++;
            }
            above = row;
        }
        assertTrue(compared > 50, "too few pairs to tell: " + compared);
    }

    @Test
    void openConflicts_areFew() {
        List<String> open = registry.conflicts().stream()
                .filter(conflict -> conflict.state() == ConflictState.OPEN)
                .map(Conflict::id)
                .toList();
        assertTrue(open.size() <= 25, () -> "rule on some of " + open);
    }

    @Test
    void rulings_areNeitherStaleNorNeedlessNorContradicting() {
        List<String> found = registry.notices().stream()
                .filter(notice -> notice.kind().compareTo(NoticeKind.RULING_CONTRADICTS) <= 0)
                .map(notice -> notice.sentence())
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void iana_isReadAsTheDesignCountsIt() {
        List<Claim> iana = material.claims().stream()
                .filter(claim -> claim.source().equals("iana"))
                .toList();
        List<Source> source = material.sources().stream()
                .filter(one -> one.id().equals("iana"))
                .toList();
        Registry alone = Normalizer.normalize(with(source, iana, List.of()));
        assertEquals(List.of("www", "www-http"), row(alone, "80/tcp/http").aliases());
        assertEquals(
                "6000-6063", row(alone, "6063/tcp/x11").range().orElseThrow().toString());
        assertEquals(
                "27000-27009",
                row(alone, "27004/-/flex-lm").range().orElseThrow().toString());
        long unstated = iana.stream()
                .filter(claim -> claim.status() == ClaimStatus.ASSIGNED
                        && claim.ports().isPresent()
                        && !claim.transport().isStated())
                .count();
        assertEquals(16, unstated);
        Map<String, Long> kinds = new HashMap<>();
        alone.conflicts().forEach(conflict -> kinds.merge(conflict.kind().code(), 1L, Long::sum));
        assertEquals(Map.of("rival-assignments", 40L, "transport-split", 134L), kinds);
    }

    private static Assignment row(Registry registry, String id) {
        return registry.assignments().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    private static String first(Registry registry, String place) {
        return registry.assignments().stream()
                .filter(row -> row.id().startsWith(place))
                .findFirst()
                .orElseThrow()
                .service();
    }

    private static String standing(Assignment row) {
        return row.id() + " " + row.rank() + " " + row.status() + " " + row.label();
    }

    private static List<Assignment> elsewhere(Registry registry, int port) {
        return registry.assignments().stream().filter(row -> row.port() != port).toList();
    }

    private static NormalizerInput with(List<Source> sources, List<Claim> claims, List<Ruling> rulings) {
        return new NormalizerInput(
                sources, claims, material.aliases(), material.vocabulary(), material.services(), rulings, List.of());
    }

    private static String key(Evidence evidence) {
        return evidence.source() + "\t" + evidence.place() + "\t" + evidence.stated();
    }
}
