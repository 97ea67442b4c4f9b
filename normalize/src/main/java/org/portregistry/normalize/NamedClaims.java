package org.portregistry.normalize;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.ResolvedClaim;

/**
 * Claims that name a service or reserve a port, and notices of those that do neither.
 *
 * @param claims the claims and what they mean, in their order
 * @param notices a notice for each claim that is evidence for nothing, or whose name is not clear
 */
record NamedClaims(List<ResolvedClaim> claims, List<Notice> notices) {

    /** Parts the claims, which stand at that place. */
    static NamedClaims of(List<ResolvedClaim> claims, String place) {
        Map<Boolean, List<ResolvedClaim>> named =
                claims.stream().collect(Collectors.partitioningBy(NamedClaims::namesOrReserves));
        Stream<Notice> nameless =
                named.get(false).stream().map(ResolvedClaim::claim).map(claim -> nameless(claim, place));
        return new NamedClaims(
                named.get(true),
                Stream.concat(nameless, claims.stream().flatMap(claim -> NameResolver.notices(claim).stream()))
                        .toList());
    }

    /** Parts claims that have nothing to do with each other, and so are compared with none on the same port. */
    static NamedClaims alone(List<Claim> claims, NameResolver names) {
        List<NamedClaims> each = claims.stream()
                .map(claim -> of(List.of(names.resolve(claim)), claim.where()))
                .toList();
        return new NamedClaims(
                each.stream().flatMap(one -> one.claims().stream()).toList(),
                each.stream().flatMap(one -> one.notices().stream()).toList());
    }

    /** Returns the rows of {@code aliases.csv} that the names rest on. */
    Stream<Alias> aliases() {
        return claims.stream().flatMap(claim -> claim.resolution().alias().stream());
    }

    private static boolean namesOrReserves(ResolvedClaim claim) {
        return !claim.service().isEmpty()
                || claim.claim().status() == ClaimStatus.RESERVED
                        && claim.claim().ports().isPresent();
    }

    private static Notice nameless(Claim claim, String place) {
        return Notice.of(NoticeKind.NAMELESS, claim, "\"" + claim.name() + "\" names no service on " + place);
    }
}
