package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Row;

/** IANA assigns TCP and UDP of one port number to different services, as on 512 to 514: no fault, but good to know. */
final class TransportSplit implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Row> tcp = assigned(picture, Transport.TCP);
        List<Row> udp = assigned(picture, Transport.UDP);
        if (tcp.isEmpty() || udp.isEmpty() || !Collections.disjoint(services(tcp), services(udp))) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(tcp);
        rows.addAll(udp);
        String sentence = "Port " + picture.port() + " is " + Dispute.names(tcp) + " on tcp and " + Dispute.names(udp)
                + " on udp, by IANA's assignment";
        return List.of(new Dispute(
                new Conflict(
                        ConflictKind.TRANSPORT_SPLIT,
                        PortRange.of(picture.port()),
                        Transport.UNSTATED,
                        "",
                        ConflictState.BY_DESIGN,
                        Basis.REGISTRY,
                        Dispute.rivals(rows),
                        sentence),
                rows));
    }

    private static List<Row> assigned(PortPicture picture, Transport transport) {
        return picture.benign(transport).stream()
                .filter(row -> row.status() == Status.ASSIGNED)
                .toList();
    }

    private static Set<String> services(List<Row> rows) {
        Set<String> services = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> services.add(row.service()));
        return services;
    }
}
