package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Row;

/** IANA assigns TCP and UDP of one port number to different services, as on 512 to 514: no fault, but good to know. */
final class TransportSplit implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        List<Row> tcp = port.assigned(Transport.TCP);
        List<Row> udp = port.assigned(Transport.UDP);
        if (tcp.isEmpty() || udp.isEmpty() || shareService(tcp, udp)) {
            return Stream.empty();
        }
        return Stream.of(ConflictOnRows.of(
                ConflictKind.TRANSPORT_SPLIT,
                Transport.UNSTATED,
                Settlement.byDesign(Basis.REGISTRY),
                Stream.concat(tcp.stream(), udp.stream()).toList(),
                "Port " + port.port() + " is " + ConflictOnRows.names(tcp) + " on tcp and " + ConflictOnRows.names(udp)
                        + " on udp, by IANA's assignment"));
    }

    private static boolean shareService(List<Row> some, List<Row> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.service().equalsIgnoreCase(other.service())));
    }
}
