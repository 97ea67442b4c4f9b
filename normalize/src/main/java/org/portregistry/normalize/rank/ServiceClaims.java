package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registration;
import org.portregistry.model.Status;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.name.Slug;

/**
 * The claims about one service in one place: on a port and transport, on a wide range, or without a port.
 *
 * @param service the service name or slug; empty where the port is reserved
 * @param claims the claims, the preferred one first
 * @param evidence the same as evidence, sorted: rows and conflicts share it
 */
public record ServiceClaims(String service, List<ResolvedClaim> claims, List<Evidence> evidence) {

    /** Copies the lists. */
    public ServiceClaims {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }

    /** Returns the claims about a service, the preferred one first. */
    public static ServiceClaims of(String service, List<ResolvedClaim> claims) {
        return new ServiceClaims(
                service,
                claims,
                claims.stream().map(ResolvedClaim::evidence).sorted().distinct().toList());
    }

    /** Returns the standing: the rules of {@link Status}, in the order of {@code normalize/README.md}. */
    public Status status(Origins origins) {
        if (service.isEmpty()) {
            return Status.RESERVED;
        }
        if (claims.stream().anyMatch(claim -> origins.assigns(claim.claim()))) {
            return Status.ASSIGNED;
        }
        if (isCalled(ClaimStatus.MALICIOUS)) {
            return Status.MALICIOUS;
        }
        return isCalled(ClaimStatus.UNAUTHORIZED) ? Status.UNAUTHORIZED : Status.UNOFFICIAL;
    }

    private boolean isCalled(ClaimStatus status) {
        return claims.stream().anyMatch(claim -> claim.claim().status() == status);
    }

    /** Returns the ids of the sources, sorted. */
    public List<String> sources() {
        return claims.stream().map(ResolvedClaim::source).sorted().distinct().toList();
    }

    /** Returns a fact by the first claim that states it; empty if none does. */
    public String first(Function<Claim, String> fact) {
        return claims.stream()
                .map(claim -> fact.apply(claim.claim()))
                .filter(stated -> !stated.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns what a registry keeps of it, each fact by the first claim that states it. */
    public Registration registration() {
        return new Registration(
                        first(Claim::assignee),
                        first(Claim::contact),
                        first(Claim::reference),
                        first(Claim::serviceCode),
                        first(Claim::registered),
                        first(Claim::modified),
                        claims.stream().anyMatch(claim -> claim.claim().unauthorizedUse()))
                .shared();
    }

    /** Returns the text that a slug was made of; empty for a registered service, and where both are the same. */
    public String label() {
        return claims.stream()
                .filter(claim -> claim.match() == NameMatch.SLUG || claim.match() == NameMatch.MALWARE)
                .filter(claim -> claim.service().equals(service) || isMalwareBesideIt(claim))
                .map(claim -> claim.claim().name())
                .findFirst()
                .filter(stated -> !stated.equals(service))
                .orElse("");
    }

    /** Malware that shares its name with a benign use is told from it by a number, see {@link PortRows}. */
    private boolean isMalwareBesideIt(ResolvedClaim claim) {
        return claim.match() == NameMatch.MALWARE && service.equals(Slug.numbered(claim.service(), 2));
    }

    /** Returns the range that the first claim for a range names. */
    public Optional<PortRange> range() {
        return claims.stream()
                .filter(ResolvedClaim::isOfRange)
                .findFirst()
                .flatMap(claim -> claim.claim().ports());
    }
}
