package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Ranking;
import org.portregistry.normalize.rank.Row;

/** IANA assigns several current names on one port and transport, and does not say which is current. */
final class RivalAssignments implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Transport transport : picture.ranked().keySet()) {
            if (picture.benign(transport).size() > 1) {
                List<Row> assigned = picture.assigned(transport);
                if (assigned.size() > 1) {
                    disputes.add(dispute(picture, transport, assigned));
                }
            }
        }
        return disputes;
    }

    private static Dispute dispute(PortPicture picture, Transport transport, List<Row> assigned) {
        Row first = assigned.get(0);
        List<String> preferred = picture.decision(transport).preferred();
        // A ruling for a service that IANA does not assign weighed the assigned names too.
        Basis rule = preferred.isEmpty() ? Ranking.parting(first, assigned.get(1), preferred) : Basis.RULING;
        Settlement settlement =
                Settlement.by(rule, 0, picture.decision(transport).stale());
        String sentence = "IANA assigns " + picture.port() + "/" + transport.idPart() + " to "
                + Dispute.names(assigned) + " and does not say which name is current; "
                + settlement.inWords(picture.benign(transport).get(0).service())
                + picture.decision(transport).reopened();
        return new Dispute(
                new Conflict(
                        ConflictKind.RIVAL_ASSIGNMENTS,
                        PortRange.of(picture.port()),
                        transport,
                        "",
                        settlement.state(),
                        settlement.rule(),
                        Dispute.rivals(assigned),
                        sentence),
                assigned);
    }
}
