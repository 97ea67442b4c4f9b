package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.rank.Decision;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;

/**
 * Everything known about one port once its rows are ranked.
 *
 * @param port the port number
 * @param all the rows of every transport
 * @param benign the rows that name a benign use, in rank order, by transport
 * @param ranked the rows in rank order, by transport
 * @param decisions what the rulings say, by transport
 * @param origins who copies whom
 * @param registered the services that IANA assigns
 */
public record PortPicture(
        int port,
        List<Row> all,
        Map<Transport, List<Row>> benign,
        Map<Transport, List<Row>> ranked,
        Map<Transport, Decision> decisions,
        Origins origins,
        IanaServices registered) {

    /** Returns the picture of a port. */
    public static PortPicture of(
            int port,
            Map<Transport, List<Row>> ranked,
            Map<Transport, Decision> decisions,
            Origins origins,
            IanaServices registered) {
        List<Row> all = new ArrayList<>(2);
        Map<Transport, List<Row>> benign = new EnumMap<>(Transport.class);
        for (Map.Entry<Transport, List<Row>> there : ranked.entrySet()) {
            List<Row> rows = new ArrayList<>(there.getValue().size());
            for (Row row : there.getValue()) {
                all.add(row);
                if (row.status().isBenignUse()) {
                    rows.add(row);
                }
            }
            benign.put(there.getKey(), rows);
        }
        return new PortPicture(port, all, benign, ranked, decisions, origins, registered);
    }

    /** Returns the rows of a transport that name a benign use, in rank order. */
    List<Row> benign(Transport transport) {
        return benign.getOrDefault(transport, List.of());
    }

    /** Returns the rows of a transport for services that IANA assigns there, in rank order. */
    List<Row> assigned(Transport transport) {
        List<Row> benignThere = benign(transport);
        List<Row> assigned = new ArrayList<>(benignThere.size());
        for (Row row : benignThere) {
            if (row.status() == Status.ASSIGNED) {
                assigned.add(row);
            }
        }
        return assigned;
    }

    /** Returns the ruling's word on a transport. */
    Decision decision(Transport transport) {
        return decisions.getOrDefault(transport, Decision.NONE);
    }
}
