package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.ResolvedClaim;

/**
 * Claims that name a service or reserve a port, and notices of those that do neither.
 *
 * @param claims the claims and what they mean, in their order
 * @param notices a notice for each claim that is evidence for nothing, or whose name is not clear
 */
record NamedClaims(List<ResolvedClaim> claims, List<Notice> notices) {

    /**
     * Parts the claims.
     *
     * @param meanings what each means, in their order
     * @param place where they stand, for the notices
     */
    static NamedClaims of(List<Claim> claims, List<Resolution> meanings, String place) {
        List<ResolvedClaim> named = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (meanings.get(i).service().isEmpty() && !isReservation(claim)) {
                notices.add(
                        Notice.of(NoticeKind.NAMELESS, claim, "\"" + claim.name() + "\" names no service on " + place));
            } else {
                named.add(new ResolvedClaim(claim, meanings.get(i)));
            }
            notices.addAll(NameResolver.notices(claim, meanings.get(i)));
        }
        return new NamedClaims(List.copyOf(named), List.copyOf(notices));
    }

    /** Parts claims that have nothing to do with each other, and so are compared with none on the same port. */
    static NamedClaims alone(List<Claim> claims, NameResolver names) {
        List<NamedClaims> each = claims.stream()
                .map(claim -> of(List.of(claim), List.of(names.resolve(claim)), claim.where()))
                .toList();
        return new NamedClaims(
                each.stream().flatMap(one -> one.claims().stream()).toList(),
                each.stream().flatMap(one -> one.notices().stream()).toList());
    }

    /** Returns the rows of {@code aliases.csv} that the names rest on. */
    Stream<Alias> aliases() {
        return claims.stream().flatMap(claim -> claim.resolution().alias().stream());
    }

    private static boolean isReservation(Claim claim) {
        return claim.status() == ClaimStatus.RESERVED && claim.ports().isPresent();
    }
}
