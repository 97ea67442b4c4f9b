package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.Stake;

/**
 * A range that IANA assigns without a transport holds ports that it assigns to other services on a stated one. On one
 * and the same transport the rows are rivals already.
 */
final class RangeOverlap implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Row range : picture.benign(Transport.UNSTATED)) {
            if (range.status() == Status.ASSIGNED && isOfRange(range)) {
                List<Row> rows = new ArrayList<>(List.of(range));
                for (Row row : picture.all()) {
                    if (row.transport().isStated()
                            && row.status() == Status.ASSIGNED
                            && !row.service().equalsIgnoreCase(range.service())) {
                        rows.add(row);
                    }
                }
                // Two such ranges on one port are rivals of each other; one finding a port is enough.
                if (rows.size() > 1 && disputes.isEmpty()) {
                    disputes.add(dispute(picture, rows));
                }
            }
        }
        return disputes;
    }

    private static boolean isOfRange(Row row) {
        for (Stake stake : row.stakes()) {
            if (stake.isOfRange()) {
                return true;
            }
        }
        return false;
    }

    private static Dispute dispute(PortPicture picture, List<Row> rows) {
        String sentence = "Port " + picture.port() + " lies in the range of "
                + rows.get(0).service() + " and is also assigned to " + Dispute.names(rows.subList(1, rows.size()));
        return new Dispute(
                new Conflict(
                        ConflictKind.RANGE_OVERLAP,
                        PortRange.of(picture.port()),
                        Transport.UNSTATED,
                        "",
                        ConflictState.SETTLED,
                        Basis.REGISTRY,
                        Dispute.rivals(rows),
                        sentence),
                rows);
    }
}
