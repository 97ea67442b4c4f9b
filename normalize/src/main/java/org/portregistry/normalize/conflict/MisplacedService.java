package org.portregistry.normalize.conflict;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Listed;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.normalize.rank.Row;

/** A registered service is claimed on a port that is none of its assigned ones, on any transport. */
final class MisplacedService implements ConflictRule {

    private static final int PORTS_TO_NAME = 6;

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.rows().stream()
                .filter(row -> row.status() == Status.UNOFFICIAL || row.status() == Status.UNAUTHORIZED)
                .filter(row -> isAwayFrom(port.iana().homes(row.service()), port.port()))
                .map(row -> conflict(row, port.iana().homes(row.service())));
    }

    private static boolean isAwayFrom(Collection<PortRange> homes, int port) {
        return !homes.isEmpty() && homes.stream().noneMatch(home -> home.contains(port));
    }

    private static ConflictOnRows conflict(Row row, Collection<PortRange> homes) {
        String named =
                homes.stream().limit(PORTS_TO_NAME).map(PortRange::toString).collect(Collectors.joining(", "));
        return ConflictOnRows.of(
                ConflictKind.MISPLACED_SERVICE,
                row.transport(),
                new Settlement(ConflictState.SETTLED, Basis.REGISTRY),
                List.of(row),
                "IANA assigns " + row.service() + " to " + (homes.size() > 1 ? "ports " : "port ") + named
                        + (homes.size() > PORTS_TO_NAME ? ", ..." : "") + "; "
                        + Listed.of(row.sources()) + (row.sources().size() > 1 ? " name" : " names")
                        + " it on " + ConflictOnRows.place(row) + ", where it is "
                        + row.status().code());
    }
}
