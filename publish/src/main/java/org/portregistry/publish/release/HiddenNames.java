package org.portregistry.publish.release;

import java.util.List;
import org.portregistry.lookup.Overlay;
import org.portregistry.lookup.Status;
import org.portregistry.lookup.Transport;
import org.portregistry.lookup.WideRange;
import org.portregistry.model.PortRange;

/**
 * What a user's own file hides. The library decides that of whole rows; here as much of one stands as tells it.
 *
 * @param overlay the file
 */
public record HiddenNames(Overlay overlay) {

    /** Returns whether the file hides a service on a port or range and the transport of that code. */
    public boolean hides(PortRange ports, String transport, String service) {
        var range = new org.portregistry.lookup.PortRange(ports.start(), ports.end());
        Transport on = Transport.parse(transport).orElse(Transport.UNSTATED);
        return overlay.hides(new WideRange(range, on, service, "", Status.UNOFFICIAL, List.of(), true, 0));
    }
}
