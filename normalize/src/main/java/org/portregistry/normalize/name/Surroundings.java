package org.portregistry.normalize.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/**
 * What a name that is stated about a port can mean.
 *
 * @param number the port number; empty for claims that are about no single port
 * @param assigned the services that IANA assigns there
 * @param named the services that sources call by a name and IANA does not assign there
 * @param phrased the services that sources tell of in a phrase and IANA does not assign there
 * @param iana the services that IANA assigns anywhere
 * @param aliasFile the rows of {@code aliases.csv}
 */
record Surroundings(
        OptionalInt number,
        List<Candidate> assigned,
        List<Candidate> named,
        List<Candidate> phrased,
        IanaServices iana,
        AliasBook aliasFile) {

    /**
     * Returns the same with the services that the claims, resolved so far, call by a name there. One that another lists as
     * an alias of its own is not a service beside that.
     */
    Surroundings withNamed(List<NamedClaim> claims) {
        List<Candidate> names = candidates(claims, this::isNameUnassignedHere);
        List<Candidate> phrases = candidates(claims, this::isPhraseUnassignedHere);
        List<Candidate> leading = names.stream()
                .filter(one -> names.stream().noneMatch(other -> other.absorbs(one)))
                .filter(one -> phrases.stream().noneMatch(other -> other.lists(one) && !one.lists(other)))
                .toList();
        return new Surroundings(number, assigned, leading, phrases, iana, aliasFile);
    }

    private static List<Candidate> candidates(List<NamedClaim> claims, Predicate<NamedClaim> condition) {
        Map<String, List<NamedClaim>> byService = claims.stream()
                .filter(condition)
                .collect(Collectors.groupingBy(
                        claim -> claim.resolution().service(), TreeMap::new, Collectors.toList()));
        return byService.values().stream().map(Surroundings::named).toList();
    }

    private boolean isNameUnassignedHere(NamedClaim claim) {
        return isUnassigned(claim.resolution())
                && (!claim.isPhrase() || claim.resolution().match() == NameMatch.ALIAS_FILE);
    }

    private boolean isPhraseUnassignedHere(NamedClaim claim) {
        return isUnassigned(claim.resolution()) && claim.isPhrase();
    }

    /** Returns whether a claim was found to mean a service that IANA does not assign on the port. */
    boolean isUnassigned(Resolution resolution) {
        return switch (resolution.match()) {
            case SLUG, ELSEWHERE -> true;
            case ALIAS_FILE ->
                assigned.stream().noneMatch(here -> here.service().equals(resolution.service()));
            default -> false;
        };
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

    /** Returns the services that rows of {@code aliases.csv} for that port, or for every one, give for the names. */
    List<Candidate> aliases(OptionalInt port, Stream<Form> names) {
        return aliasFile.rows(port, names).stream().map(this::candidate).toList();
    }

    /** Returns whether the service is assigned or named on the port. */
    boolean has(Candidate service) {
        return Stream.concat(assigned.stream(), named.stream())
                .anyMatch(here -> here.service().equalsIgnoreCase(service.service()));
    }

    /** Returns the row of {@code aliases.csv} that gives the service. */
    Optional<Alias> alias(Candidate service) {
        return aliasFile.row(number, service).or(() -> aliasFile.row(OptionalInt.empty(), service));
    }

    private Candidate candidate(Alias alias) {
        boolean isRegistered = iana.named(Words.key(alias.service())).isPresent();
        return Candidate.named(alias.service(), isRegistered).alsoCalled(Set.of(Words.key(alias.stated())));
    }
}
