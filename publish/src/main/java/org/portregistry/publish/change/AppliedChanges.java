package org.portregistry.publish.change;

import java.util.List;
import java.util.Map;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.Sheet;

/** Makes the table of a release from that of the release before, by its changes. */
public final class AppliedChanges {

    private AppliedChanges() {}

    /**
     * Returns the table after the changes, in the order in which a release has it. Whether it is the right one, its SHA-256
     * tells.
     */
    public static Sheet of(Sheet before, TableChange table, List<RowChange> changes) {
        Map<String, Row> rows = table.table().byId(before);
        changes.forEach(change -> rows.remove(change.gone()));
        changes.stream()
                .filter(change -> !change.row().isEmpty())
                .map(change -> new Row(change.row()))
                .forEach(row -> rows.put(table.table().id(row), row));
        return new Sheet(table.columns(), List.copyOf(rows.values()), "")
                .sorted(table.table().order());
    }
}
