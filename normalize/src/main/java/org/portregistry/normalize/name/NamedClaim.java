package org.portregistry.normalize.name;

import org.portregistry.model.Claim;

/** A claim and what its name was found to mean on one port. */
record NamedClaim(Claim claim, Resolution resolution) {

    /** Returns whether the name is several words. */
    boolean isPhrase() {
        return ProductName.isPhrase(claim.name());
    }
}
