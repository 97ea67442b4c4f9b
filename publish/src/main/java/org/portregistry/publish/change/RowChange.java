package org.portregistry.publish.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.portregistry.model.Nulls;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.SnapshotTable;

/**
 * What to do in a table to have a change there: remove one row, or put one, or both.
 *
 * @param table the table
 * @param gone the id of the row that is gone; empty if none is
 * @param row the full row that is there now, its cells by column without the empty ones; empty if there is none
 */
public record RowChange(SnapshotTable table, String gone, Map<String, String> row) {

    /** Refuses null and copies the map, in its order. */
    public RowChange {
        Nulls.refuse(table, gone);
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** A row is new, or says something else. */
    static RowChange put(SnapshotTable table, Row now) {
        return new RowChange(table, "", now.cells());
    }

    /** A row is gone, and none took its place. */
    static RowChange removed(SnapshotTable table, Row old) {
        return new RowChange(table, table.id(old), Map.of());
    }

    /** A row took the place of another. */
    static RowChange replaced(SnapshotTable table, Row old, Row now) {
        return new RowChange(table, table.id(old), now.cells());
    }
}
