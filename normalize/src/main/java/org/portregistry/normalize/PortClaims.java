package org.portregistry.normalize;

import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.normalize.rank.Rulings;

/**
 * What is claimed about one port, and what the maintainers decided there.
 *
 * @param port the port number
 * @param claims the claims that cover it, in their order
 * @param rulings the rulings on it
 */
record PortClaims(int port, List<Claim> claims, Rulings rulings) {

    /** Copies the list. */
    PortClaims {
        claims = List.copyOf(claims);
    }
}
