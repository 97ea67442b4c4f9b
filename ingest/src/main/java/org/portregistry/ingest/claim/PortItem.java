package org.portregistry.ingest.claim;

import java.util.List;
import org.portregistry.model.Nulls;
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
        Nulls.refuse(ports, open);
        transports = List.copyOf(transports);
    }
}
