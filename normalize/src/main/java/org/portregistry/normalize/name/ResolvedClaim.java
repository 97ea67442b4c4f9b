package org.portregistry.normalize.name;

import org.portregistry.model.Claim;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Nulls;

/**
 * A claim, and the service that it was found to mean where it stands.
 *
 * @param claim the claim
 * @param resolution what it means
 * @param evidence the claim as it stands behind a row, or behind one of each transport
 */
public record ResolvedClaim(Claim claim, Resolution resolution, Evidence evidence) {

    /** Refuses null. */
    public ResolvedClaim {
        Nulls.refuse(claim, resolution, evidence);
    }

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
