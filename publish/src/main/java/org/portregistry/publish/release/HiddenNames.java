package org.portregistry.publish.release;

import java.util.List;
import java.util.Optional;
import org.portregistry.lookup.Overlay;
import org.portregistry.lookup.Service;
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

    /** Returns whether the file hides a service on a port and the transport of that code. */
    public boolean hides(int port, String transport, String service) {
        return overlay.hides(new Service(
                port,
                of(transport),
                service,
                "",
                1,
                Status.UNOFFICIAL,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                0));
    }

    /** Returns whether the file hides a range on the transport of that code. */
    public boolean hides(PortRange ports, String transport, String service) {
        var range = new org.portregistry.lookup.PortRange(ports.start(), ports.end());
        return overlay.hides(new WideRange(range, of(transport), service, "", Status.UNOFFICIAL, List.of(), true, 0));
    }

    private static Transport of(String code) {
        return Transport.parse(code).orElse(Transport.UNSTATED);
    }
}
