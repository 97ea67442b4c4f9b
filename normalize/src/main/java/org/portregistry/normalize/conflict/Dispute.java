package org.portregistry.normalize.conflict;

import java.util.List;
import org.portregistry.model.Conflict;
import org.portregistry.model.Rival;
import org.portregistry.normalize.rank.Row;

/**
 * A conflict and the rows that take part in it.
 *
 * @param conflict the conflict
 * @param rows its rows, the preferred one first
 */
public record Dispute(Conflict conflict, List<Row> rows) {

    /** Copies the list. */
    public Dispute {
        rows = List.copyOf(rows);
    }

    static List<Rival> rivals(List<Row> rows) {
        return rows.stream()
                .map(row -> new Rival(row.service(), row.status(), row.evidence()))
                .toList();
    }

    static String names(List<Row> rows) {
        return String.join(", ", rows.stream().map(Row::service).distinct().toList());
    }
}
