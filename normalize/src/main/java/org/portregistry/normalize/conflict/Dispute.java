package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Rival> rivals = new ArrayList<>(rows.size());
        for (Row row : rows) {
            rivals.add(new Rival(row.service(), row.status(), row.evidence()));
        }
        return rivals;
    }

    static String names(List<Row> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : rows) {
            names.add(row.service());
        }
        return String.join(", ", names);
    }
}
