package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.normalize.rank.RankedTransport;
import org.portregistry.normalize.rank.Row;

/** IANA assigns several current names on one port and transport, and does not say which is current. */
final class RivalAssignments implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.each().stream().filter(there -> there.assigned().size() > 1).map(RivalAssignments::conflict);
    }

    private static ConflictOnRows conflict(RankedTransport there) {
        List<Row> assigned = there.assigned();
        // A ruling for a service that IANA does not assign weighed the assigned names too.
        Basis rule = there.decision().preferred().isEmpty()
                ? there.order().parting(assigned.get(0), assigned.get(1))
                : Basis.RULING;
        Settlement settlement = Settlement.by(rule, 0, there.decision().isStale());
        return ConflictOnRows.of(
                ConflictKind.RIVAL_ASSIGNMENTS,
                there.transport(),
                settlement,
                assigned,
                "IANA assigns " + ConflictOnRows.place(assigned.get(0)) + " to " + ConflictOnRows.names(assigned)
                        + " and does not say which name is current; "
                        + settlement.inWords(there.benign().get(0).service())
                        + there.decision().reopened());
    }
}
