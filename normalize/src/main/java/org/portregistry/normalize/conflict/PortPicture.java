package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.RegisteredServices;
import org.portregistry.normalize.rank.Decision;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;

/**
 * Everything known about one port once its rows are ranked.
 *
 * @param port the port number
 * @param ranked the rows in rank order, by transport
 * @param decisions what the rulings say, by transport
 * @param origins who copies whom
 * @param registered the services that IANA assigns
 */
public record PortPicture(
        int port,
        Map<Transport, List<Row>> ranked,
        Map<Transport, Decision> decisions,
        Origins origins,
        RegisteredServices registered) {

    /** Returns the rows of a transport that name a benign use, in rank order. */
    List<Row> benign(Transport transport) {
        return ranked.getOrDefault(transport, List.of()).stream()
                .filter(row -> row.status().isBenignUse())
                .toList();
    }

    /** Returns the ruling's word on a transport. */
    Decision decision(Transport transport) {
        return decisions.getOrDefault(transport, Decision.NONE);
    }

    /** Returns the rows of every transport. */
    List<Row> all() {
        List<Row> all = new ArrayList<>();
        ranked.values().forEach(all::addAll);
        return all;
    }
}
