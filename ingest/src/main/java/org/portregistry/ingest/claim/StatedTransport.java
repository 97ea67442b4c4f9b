package org.portregistry.ingest.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.claim.TransportMark.Meaning;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/**
 * A transport as a row states it.
 *
 * @param transport the transport
 * @param status the status stated together with it, {@link ClaimStatus#LISTED} where only other cells may state one
 * @param used the use stated together with it, {@link Used#UNSTATED} where only other cells may state it
 */
public record StatedTransport(Transport transport, ClaimStatus status, Used used) {

    static StatedTransport plain(Transport transport) {
        return new StatedTransport(transport, ClaimStatus.LISTED, Used.UNSTATED);
    }

    /** Returns whether the row's marks belong to a scale that tells assigned from used. */
    public static boolean grades(Row row) {
        for (Column column : Column.OF_ONE_TRANSPORT) {
            try {
                if (TransportMark.parse(row.cell(column)).meaning().grades()) {
                    return true;
                }
            } catch (UnreadableException e) {
                // The row itself will be skipped for it.
                continue;
            }
        }
        return false;
    }

    /**
     * Returns the transports that the row's marks affirm; none if they are silent.
     *
     * @throws UnreadableException if a mark cannot be read, or if they deny every transport
     */
    static List<StatedTransport> marked(Row row, boolean graded) throws UnreadableException {
        Map<Transport, StatedTransport> stated = new EnumMap<>(Transport.class);
        boolean denied = false;
        boolean silent = false;
        for (Column column : Column.OF_ONE_TRANSPORT) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            TransportMark mark = TransportMark.parse(row.cell(column));
            Meaning meaning = mark.meaning();
            denied |= meaning == Meaning.NO;
            silent |= meaning == Meaning.SILENT;
            if (meaning != Meaning.NO && meaning != Meaning.SILENT) {
                // "SCTP" in the column of UDP is on SCTP.
                Transport transport = mark.instead().or(column::transport).orElseThrow();
                stated.put(transport, new StatedTransport(transport, meaning.status(graded), meaning.used(graded)));
                mark.also()
                        .forEach(also -> stated.putIfAbsent(
                                also, new StatedTransport(also, meaning.status(graded), meaning.used(graded))));
            }
        }
        if (stated.isEmpty() && denied && !silent) {
            throw new UnreadableException(Unreadable.NO_TRANSPORT);
        }
        return List.copyOf(stated.values());
    }
}
