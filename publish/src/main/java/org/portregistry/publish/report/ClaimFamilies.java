package org.portregistry.publish.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Authority;
import org.portregistry.model.Evidence;
import org.portregistry.model.Ruling;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.publish.release.ReleaseSource;

/**
 * Which claims are one claim: a source that copies another repeats what that says, so whoever rejects the one rejects the
 * other.
 */
final class ClaimFamilies {
    private final Origins origins;

    ClaimFamilies(List<ReleaseSource> all) {
        origins = new Origins(all.stream().map(ReleaseSource::source).toList());
    }

    /** Returns how many independent sources claim something: copies lend no support of their own. */
    int support(List<Evidence> claims) {
        return origins.support(claims.stream().map(Evidence::source).toList());
    }

    /**
     * Returns whether a ruling may set aside what a source says. IANA's registry and claims that were checked against the
     * software's own documentation are corrected where they are kept, never overruled.
     */
    boolean canBeRejected(String id) {
        return origins.authority(origins.of(id)).compareTo(Authority.DISTRIBUTION) >= 0;
    }

    /** Returns the claims that a ruling may reject, those of one family together, in their order. */
    List<List<Ruling.Rejection>> rejectable(List<Evidence> claims) {
        Map<String, Set<Ruling.Rejection>> families = new LinkedHashMap<>();
        for (Evidence claim : claims) {
            if (!claim.stated().isEmpty() && canBeRejected(claim.source())) {
                families.computeIfAbsent(origins.of(claim.source()), id -> new LinkedHashSet<>())
                        .add(new Ruling.Rejection(claim.source(), claim.stated()));
            }
        }
        return families.values().stream().map(List::copyOf).toList();
    }
}
