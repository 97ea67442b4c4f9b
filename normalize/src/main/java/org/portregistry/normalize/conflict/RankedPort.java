package org.portregistry.normalize.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.RankedTransport;
import org.portregistry.normalize.rank.Row;

/**
 * Everything known about one port once its rows are ranked.
 *
 * @param port the port number
 * @param transports what stands on each transport, in the order of transports
 * @param origins who copies whom
 * @param iana the services that IANA assigns
 */
public record RankedPort(int port, Map<Transport, RankedTransport> transports, Origins origins, IanaServices iana) {

    /** Returns what stands on each transport on which anything stands. */
    Collection<RankedTransport> each() {
        return transports.values();
    }

    /** Returns the rows of every transport. */
    List<Row> rows() {
        return each().stream().flatMap(there -> there.rows().stream()).toList();
    }

    /** Returns the rows of a transport for services that IANA assigns there, in rank order. */
    List<Row> assigned(Transport transport) {
        return Optional.ofNullable(transports.get(transport))
                .map(RankedTransport::assigned)
                .orElse(List.of());
    }
}
