package org.portregistry.publish.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Authority;
import org.portregistry.model.Evidence;
import org.portregistry.model.Ruling;
import org.portregistry.publish.release.ReleaseSource;

/**
 * Which claims are one claim: a source that copies another repeats what that says, so whoever rejects the one rejects the
 * other.
 */
final class ClaimFamilies {
    private final Map<String, ReleaseSource> sources;

    ClaimFamilies(List<ReleaseSource> all) {
        sources = all.stream().collect(Collectors.toMap(ReleaseSource::id, Function.identity()));
    }

    /** Returns the source that a source copies, at whatever remove, or the source itself. */
    String origin(String id) {
        String origin = id;
        ReleaseSource source = sources.get(origin);
        while (source != null && !source.source().derivedFrom().isEmpty()) {
            origin = source.source().derivedFrom();
            source = sources.get(origin);
        }
        return origin;
    }

    /**
     * Returns whether a ruling may set aside what a source says. IANA's registry and claims that were checked against the
     * software's own documentation are corrected where they are kept, never overruled.
     */
    boolean canBeRejected(String id) {
        ReleaseSource source = sources.get(origin(id));
        return source == null || source.source().authority().compareTo(Authority.DISTRIBUTION) >= 0;
    }

    /** Returns the claims that a ruling may reject, those of one family together, in their order. */
    List<List<Ruling.Rejection>> rejectable(List<Evidence> claims) {
        Map<String, Set<Ruling.Rejection>> families = new LinkedHashMap<>();
        for (Evidence claim : claims) {
            if (!claim.stated().isEmpty() && canBeRejected(claim.source())) {
                families.computeIfAbsent(origin(claim.source()), id -> new LinkedHashSet<>())
                        .add(new Ruling.Rejection(claim.source(), claim.stated()));
            }
        }
        return families.values().stream().map(List::copyOf).toList();
    }
}
