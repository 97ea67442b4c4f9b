package org.portregistry.normalize.conflict;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.ResolvedClaim;
import org.portregistry.normalize.rank.Row;

/**
 * What is kept of a row that takes part in a conflict: its id, and what may unite the conflict with one on the next port.
 * All else is let go with the port that was judged, so that no more is held than a release says.
 *
 * @param port the port number
 * @param transport its transport
 * @param service its service
 * @param ranges the claims behind it that are about a range
 */
record RowInConflict(int port, Transport transport, String service, List<Claim> ranges) {

    /** Copies the list. */
    RowInConflict {
        ranges = List.copyOf(ranges);
    }

    static RowInConflict of(Row row) {
        return new RowInConflict(
                row.port(),
                row.transport(),
                row.service(),
                row.claims().stream()
                        .filter(ResolvedClaim::isOfRange)
                        .map(ResolvedClaim::claim)
                        .toList());
    }

    String id() {
        return Assignment.idOf(port, transport, service);
    }
}
