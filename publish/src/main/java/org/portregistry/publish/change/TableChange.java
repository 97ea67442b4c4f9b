package org.portregistry.publish.change;

import java.util.List;
import org.portregistry.model.Nulls;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.SnapshotTable;

/**
 * From which file of a table to which one the changes lead.
 *
 * @param table the table
 * @param before the SHA-256 of its file before, in hexadecimal
 * @param after the SHA-256 of its file after
 * @param columns the columns after
 */
public record TableChange(SnapshotTable table, String before, String after, List<String> columns) {

    /** Refuses null and copies the list. */
    public TableChange {
        Nulls.refuse(table, before, after);
        columns = List.copyOf(columns);
    }

    static TableChange of(SnapshotTable table, Sheet before, Sheet after) {
        return new TableChange(table, before.sha256(), after.sha256(), after.columns());
    }
}
