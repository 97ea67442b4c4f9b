package org.portregistry.ingest.claim;

import java.util.Optional;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Nulls;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/**
 * Where a row says that its service is, and with what standing.
 *
 * @param ports the port or range; empty for a service name without a port
 * @param transport the transport
 * @param status the status, {@link ClaimStatus#LISTED} where the row states none
 * @param used whether it is used
 * @param open where the row leaves the end of the range open, that form ({@code 6000+}); otherwise empty
 */
record Placement(Optional<PortRange> ports, Transport transport, ClaimStatus status, Used used, String open) {
    /** Returns the same on a single port. */
    Placement on(PortRange port) {
        return new Placement(Optional.of(port), transport, status, used, open);
    }

    /** Refuses null. */
    Placement {
        Nulls.refuse(ports, transport, status, used, open);
    }
}
