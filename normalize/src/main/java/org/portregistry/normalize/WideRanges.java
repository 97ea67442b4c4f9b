package org.portregistry.normalize;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.CategoriesAndRisk;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.ResolvedClaim;
import org.portregistry.normalize.rank.ServiceClaims;

/**
 * Judges the ranges too wide to expand.
 *
 * @param all the ranges, by start, end, transport, service
 * @param resolutions what the claims behind them were found to mean
 * @param notices the claims that name nothing
 */
record WideRanges(List<WideRange> all, List<Resolution> resolutions, List<Notice> notices) {

    /** What makes claims one range. */
    private record Key(PortRange ports, Transport transport, String service) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                comparing(Key::ports).thenComparing(Key::transport).thenComparing(Key::service);

        static Key of(ResolvedClaim claim) {
            return new Key(claim.claim().ports().orElseThrow(), claim.claim().transport(), claim.service());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static WideRanges of(List<Claim> claims, NameResolver names, Origins origins, CategoriesAndRisk kinds) {
        NamedClaims named = NamedClaims.alone(claims, names);
        return new WideRanges(
                named.by(Key::of).entrySet().stream()
                        .map(range -> range(
                                range.getKey(),
                                ServiceClaims.of(range.getKey().service(), range.getValue()),
                                origins,
                                kinds))
                        .toList(),
                named.resolutions(),
                named.notices());
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
