package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Listed;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Transport;
import org.portregistry.model.TransportMatrix;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Row;

/**
 * A conflict and the rows that take part in it.
 *
 * @param conflict the conflict
 * @param rows its rows, the preferred one first
 */
public record ConflictOnRows(Conflict conflict, List<RowInConflict> rows) {

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

    /** Copies the list. */
    public ConflictOnRows {
        rows = List.copyOf(rows);
    }

    /**
     * Returns a conflict of rows of one port.
     *
     * @param transport the transport, or {@link Transport#UNSTATED} where the conflict is about the port number
     * @param rows its rows, the preferred one first, at least one
     */
    static ConflictOnRows of(
            ConflictKind kind, Transport transport, Settlement settlement, List<Row> rows, String sentence) {
        return of(kind, transport, settlement, rows, Optional.empty(), sentence);
    }

    /** Returns a conflict about the transports of a service. */
    static ConflictOnRows of(
            ConflictKind kind,
            Transport transport,
            Settlement settlement,
            List<Row> rows,
            Optional<TransportMatrix> transports,
            String sentence) {
        Row first = rows.get(0);
        List<Rival> rivals = rows.stream().map(ConflictOnRows::rival).toList();
        return new ConflictOnRows(
                settlement.of(kind, PortRange.of(first.port()), transport, rivals, transports, sentence),
                rows.stream().map(RowInConflict::of).toList());
    }

    private static Rival rival(Row row) {
        return new Rival(row.service(), row.status(), row.backing().evidence());
    }

    /** Returns the services of rows in words, each once. */
    static String names(List<Row> rows) {
        return Listed.of(rows.stream().map(Row::service).distinct().toList());
    }

    /** Returns the services of rows in words, each with the sources that name it: {@code wap-wsp (iana)}. */
    static String namesAndSources(List<Row> rows) {
        return Listed.of(rows.stream()
                .map(row -> row.service() + " (" + Listed.of(row.sources()) + ")")
                .toList());
    }

    /** Returns {@code 80/tcp}. */
    static String place(Row row) {
        return row.port() + "/" + row.transport().idPart();
    }
}
