package org.portregistry.normalize.rank;

import java.util.Comparator;
import org.portregistry.model.Claim;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.normalize.name.Resolution;

/**
 * A claim, and the service that it was found to mean where it stands.
 *
 * @param claim the claim
 * @param resolution what it means
 * @param evidence the claim as it stands behind a row, or behind one of each transport
 */
public record ResolvedClaim(Claim claim, Resolution resolution, Evidence evidence) {

    /** Takes a claim and what it means. */
    public ResolvedClaim(Claim claim, Resolution resolution) {
        this(
                claim,
                resolution,
                new Evidence(
                        claim.source(),
                        claim.place(),
                        claim.name(),
                        resolution.match(),
                        claim.used(),
                        claim.aliases()));
    }

    /**
     * Returns which of the claims about one service speaks first: one under the current name before one under a superseded
     * name; then the weightier source's.
     */
    static Comparator<ResolvedClaim> preference(Origins origins) {
        return Comparator.<ResolvedClaim, Boolean>comparing(claim -> claim.match() == NameMatch.CURRENT_NAME)
                .thenComparing(claim -> origins.authority(claim.source()))
                .thenComparing(ResolvedClaim::claim, Claim.ORDER);
    }

    /** Returns the id of the source. */
    public String source() {
        return claim.source();
    }

    /** Returns the name of the service that the claim means, or the empty string. */
    public String service() {
        return resolution.service();
    }

    /** Returns how that service was found. */
    public NameMatch match() {
        return resolution.match();
    }

    /** Returns whether the claim was made for a run of ports. */
    public boolean isOfRange() {
        return claim.ports().isPresent() && !claim.ports().get().isSingle();
    }
}
