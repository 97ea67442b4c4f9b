package org.portregistry.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.CategoriesAndRisk;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.ServiceClaims;

/** Judges the ranges too wide to expand. */
final class WideRanges {

    private static final Comparator<WideRange> ORDER = Comparator.comparing(WideRange::ports)
            .thenComparing(WideRange::transport)
            .thenComparing(WideRange::service);

    /** What makes claims one range. */
    private record Key(PortRange ports, Transport transport, String service) {
        static Key of(ResolvedClaim claim) {
            return new Key(claim.claim().ports().orElseThrow(), claim.claim().transport(), claim.service());
        }
    }

    private WideRanges() {}

    /** Returns the ranges that the claims name, by start, end, transport, service. */
    static List<WideRange> of(List<ResolvedClaim> claims, Origins origins, CategoriesAndRisk kinds) {
        return claims.stream().collect(Collectors.groupingBy(Key::of)).entrySet().stream()
                .map(range -> range(
                        range.getKey(), ServiceClaims.of(range.getKey().service(), range.getValue()), origins, kinds))
                .sorted(ORDER)
                .toList();
    }

    private static WideRange range(Key key, ServiceClaims backing, Origins origins, CategoriesAndRisk kinds) {
        return new WideRange(
                key.ports(),
                key.transport(),
                key.service(),
                backing.label(),
                backing.status(origins),
                backing.first(Claim::description),
                backing.claims().stream()
                        .flatMap(claim -> claim.claim().aliases().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                kinds.categories(backing),
                backing.first(Claim::application),
                backing.sources(),
                backing.evidence());
    }
}
