package org.portregistry.normalize.name;

import java.util.Optional;
import org.portregistry.model.Claim;

/**
 * A claim and what its name was found to mean on one port.
 *
 * @param claim the claim
 * @param stated its name prepared for comparison; empty where no rule had to look at it
 * @param resolution what it means
 */
record NamedClaim(Claim claim, Optional<StatedClaim> stated, Resolution resolution) {

    /** Takes a claim whose meaning no rule has to find. */
    static NamedClaim of(Claim claim, Resolution resolution) {
        return new NamedClaim(claim, Optional.empty(), resolution);
    }

    /** Returns the claim with what the rules find it to mean; failing that it means its product's slug. */
    static NamedClaim of(StatedClaim stated, Surroundings port) {
        Resolution resolution = RuleOrder.first(stated, port).orElseGet(stated::unregistered);
        return new NamedClaim(stated.claim(), Optional.of(stated), resolution);
    }

    /** Returns the claim as the rules find it among the services that are named on the port, if it means none assigned. */
    NamedClaim among(Surroundings port) {
        return port.isUnassigned(resolution) ? of(stated.orElseThrow(), port) : this;
    }

    /** Returns the slug of the product that the claim is about, before it is cut. */
    String wholeSlug() {
        return stated.orElseThrow().product().slug().whole();
    }

    /** Returns whether the name is several words. */
    boolean isPhrase() {
        return ProductName.isPhrase(claim.name());
    }
}
