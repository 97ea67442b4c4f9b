package org.portregistry.ingest.claim;

import java.util.List;
import java.util.Objects;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * One port or range of a cell.
 *
 * @param ports the port or range
 * @param transports the transports that the cell itself states for it; none: it does not say
 * @param open where the cell leaves the end open, that form ({@code 6000+}); otherwise empty
 */
public record PortItem(PortRange ports, List<Transport> transports, String open) {
    /** Copies the list. */
    public PortItem {
        Objects.requireNonNull(ports);
        transports = List.copyOf(transports);
        Objects.requireNonNull(open);
    }
}
