package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Row;

/** IANA assigns TCP and UDP of one port number to different services, as on 512 to 514: no fault, but good to know. */
final class TransportSplit implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Row> tcp = picture.assigned(Transport.TCP);
        List<Row> udp = picture.assigned(Transport.UDP);
        if (tcp.isEmpty() || udp.isEmpty() || shareService(tcp, udp)) {
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

    private static boolean shareService(List<Row> some, List<Row> others) {
        for (Row one : some) {
            for (Row other : others) {
                if (one.service().equalsIgnoreCase(other.service())) {
                    return true;
                }
            }
        }
        return false;
    }
}
