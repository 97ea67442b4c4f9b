package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.ServiceFacts;
import org.portregistry.normalize.name.ResolvedClaim;

/**
 * What kind of service a row is, and how dangerous it is to leave it open.
 *
 * <p>{@code services.csv} goes first, and our own claims add to it. The words of community lists count only where both are
 * silent, and never for a service that IANA registers: one list's heading made SSH a kind of file transfer.
 */
public final class CategoriesAndRisk {

    private final Map<String, ServiceFacts> facts;
    private final Origins origins;

    /** Takes {@code services.csv}, and who the sources are. */
    public CategoriesAndRisk(List<ServiceFacts> services, Origins origins) {
        facts = services.stream().collect(Collectors.toUnmodifiableMap(row -> key(row.service()), Function.identity()));
        this.origins = origins;
    }

    /** Returns the categories of a service in one place, sorted. */
    public List<String> categories(ServiceClaims row) {
        List<String> settled = sorted(Stream.concat(
                of(row).stream().map(ServiceFacts::categories),
                claims(row, true).map(Claim::categories)));
        return settled.isEmpty() && !isRegistered(row)
                ? sorted(claims(row, false).map(Claim::categories))
                : settled;
    }

    private static List<String> sorted(Stream<List<String>> words) {
        return words.flatMap(List::stream).sorted().distinct().toList();
    }

    /** Returns the risk of a row; empty where nobody says it. */
    String risk(ServiceClaims row) {
        return Stream.of(
                        of(row).stream().map(ServiceFacts::risk),
                        claims(row, true).map(Claim::risk),
                        claims(row, false).map(Claim::risk))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isRegistered(ServiceClaims row) {
        return row.claims().stream().anyMatch(claim -> claim.resolution().isRegistered());
    }

    private Optional<ServiceFacts> of(ServiceClaims row) {
        return Optional.ofNullable(facts.get(key(row.service())));
    }

    private Stream<Claim> claims(ServiceClaims row, boolean ours) {
        return row.claims().stream()
                .map(ResolvedClaim::claim)
                .filter(claim -> ours == origins.authority(claim.source()).compareTo(Authority.DISTRIBUTION) < 0);
    }

    private static String key(String service) {
        return service.toLowerCase(Locale.ROOT);
    }
}
