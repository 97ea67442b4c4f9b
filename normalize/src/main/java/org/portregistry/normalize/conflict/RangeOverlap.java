package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Row;

/**
 * A range that IANA assigns without a transport holds ports that it assigns to other services on a stated one. On one
 * and the same transport the rows are rivals already.
 */
final class RangeOverlap implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        // Two such ranges on one port are rivals of each other; one finding per port is enough.
        return port.assigned(Transport.UNSTATED).stream()
                .filter(row -> row.claims().stream().anyMatch(ResolvedClaim::isOfRange))
                .filter(range -> !others(port, range).isEmpty())
                .limit(1)
                .map(range -> conflict(range, others(port, range)));
    }

    private static List<Row> others(RankedPort port, Row range) {
        return port.rows().stream()
                .filter(row -> row.transport().isStated() && row.isAssigned())
                .filter(row -> !row.service().equalsIgnoreCase(range.service()))
                .toList();
    }

    private static ConflictOnRows conflict(Row range, List<Row> others) {
        return ConflictOnRows.of(
                ConflictKind.RANGE_OVERLAP,
                Transport.UNSTATED,
                new Settlement(ConflictState.SETTLED, Basis.REGISTRY),
                Stream.concat(Stream.of(range), others.stream()).toList(),
                "Port " + range.port() + " lies in the range of " + range.service() + " and is also assigned to "
                        + ConflictOnRows.names(others));
    }
}
