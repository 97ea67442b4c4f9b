package org.portregistry.normalize.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;

/**
 * What a name that is stated about a port can mean.
 *
 * @param number the port number; empty for claims that are about no single port
 * @param assigned the services that IANA assigns there, with the aliases that sources give them
 * @param named the services that sources call by a name and IANA does not assign there
 * @param iana the services that IANA assigns anywhere
 * @param aliasFile the rows of {@code aliases.csv}
 */
record Surroundings(
        OptionalInt number, List<Candidate> assigned, List<Candidate> named, IanaServices iana, AliasBook aliasFile) {

    /** Returns the same with the services that the claims, resolved so far, call by a name there. */
    Surroundings withNamed(List<NamedClaim> claims) {
        Map<String, List<NamedClaim>> byService = claims.stream()
                .filter(Surroundings::isNameUnassignedHere)
                .collect(Collectors.groupingBy(
                        claim -> claim.resolution().service(), TreeMap::new, Collectors.toList()));
        List<Candidate> candidates =
                byService.values().stream().map(Surroundings::named).toList();
        return new Surroundings(number, assigned, candidates, iana, aliasFile);
    }

    private static boolean isNameUnassignedHere(NamedClaim claim) {
        NameMatch match = claim.resolution().match();
        return (match == NameMatch.SLUG || match == NameMatch.ELSEWHERE) && !claim.isPhrase();
    }

    private static Candidate named(List<NamedClaim> ofService) {
        Resolution resolution = ofService.get(0).resolution();
        List<Claim> claims = ofService.stream().map(NamedClaim::claim).toList();
        Set<String> aliases = claims.stream()
                .flatMap(claim -> claim.aliases().stream())
                .map(Words::key)
                .collect(Collectors.toSet());
        return Candidate.claimed(resolution.service(), resolution.isRegistered(), claims)
                .alsoCalled(aliases);
    }

    /** Returns the services that {@code aliases.csv} gives for the stated name, on this port or on every one. */
    List<Candidate> aliases(boolean onThisPort, StatedName stated) {
        return rows(onThisPort, stated).map(this::candidate).toList();
    }

    /** Returns the row of {@code aliases.csv} by which the stated name means the service. */
    Optional<Alias> alias(StatedName stated, String service) {
        return Stream.of(true, false)
                .flatMap(onThisPort -> rows(onThisPort, stated))
                .filter(row -> row.service().equals(service))
                .findFirst();
    }

    private Stream<Alias> rows(boolean onThisPort, StatedName stated) {
        return onThisPort && number.isEmpty()
                ? Stream.empty()
                : aliasFile.rows(onThisPort ? number : OptionalInt.empty(), stated).stream();
    }

    private Candidate candidate(Alias alias) {
        boolean isRegistered = iana.named(Words.key(alias.service())).isPresent();
        return Candidate.named(alias.service(), isRegistered).alsoCalled(Set.of(Words.key(alias.stated())));
    }

    /**
     * Returns the services with the names that other claims on the port list as aliases of theirs: a source that lists
     * one name as an alias of another tells that, on this port, both are one service.
     */
    static List<Candidate> withSourceAliases(List<Candidate> services, List<Claim> claims) {
        Set<String> names = services.stream().map(Candidate::key).collect(Collectors.toSet());
        return services.stream()
                .map(service -> service.alsoCalled(aliases(service, names, claims)))
                .toList();
    }

    private static Set<String> aliases(Candidate service, Set<String> names, Collection<Claim> claims) {
        Set<String> aliases = new HashSet<>();
        for (Claim claim : claims) {
            Set<String> oneService = Stream.concat(Stream.of(claim.name()), claim.aliases().stream())
                    .map(Words::key)
                    .collect(Collectors.toSet());
            boolean isMeant = oneService.contains(service.key()) && service.isOn(claim.transport());
            if (isMeant && !claim.aliases().isEmpty() && claim.status() != ClaimStatus.MALICIOUS) {
                aliases.addAll(oneService);
            }
        }
        aliases.removeAll(names);
        return aliases;
    }
}
