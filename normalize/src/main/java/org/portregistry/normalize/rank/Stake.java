package org.portregistry.normalize.rank;

import java.util.Objects;
import org.portregistry.model.Claim;
import org.portregistry.model.Evidence;
import org.portregistry.normalize.name.Resolution;

/**
 * A claim on one port, and the service that it was found to mean there.
 *
 * @param claim the claim
 * @param resolution what it means on this port
 */
public record Stake(Claim claim, Resolution resolution) {
    /** Refuses null. */
    public Stake {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(resolution);
    }

    /** Returns whether the claim was made for a run of ports. */
    public boolean isOfRange() {
        return claim.ports().isPresent() && !claim.ports().get().isSingle();
    }

    /** Returns the claim as it stands behind a row. */
    public Evidence evidence() {
        return new Evidence(claim.source(), claim.place(), claim.name(), resolution.match());
    }
}
