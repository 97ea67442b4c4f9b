package org.portregistry.publish.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.publish.snapshot.Sheet;

/** Makes the table of a release from that of the release before, by its changes. */
public final class AppliedChanges {

    private AppliedChanges() {}

    /**
     * Returns the table after the changes, in the order in which a release has it. Whether it is the right one, its SHA-256
     * tells.
     */
    public static Sheet of(Sheet before, TableChange table, List<RowChange> changes) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        put(before, table, rows);
        changes.forEach(change -> rows.remove(change.gone()));
        List<List<String>> now = changes.stream()
                .filter(change -> !change.row().isEmpty())
                .map(change -> table.columns().stream()
                        .map(column -> change.row().getOrDefault(column, ""))
                        .toList())
                .toList();
        put(Sheet.of(table.columns(), now), table, rows);
        return Sheet.of(table.columns(), List.copyOf(rows.values()))
                .sorted(table.table().order());
    }

    private static void put(Sheet sheet, TableChange table, Map<String, List<String>> rows) {
        for (Sheet.Row row : sheet.rows()) {
            rows.put(
                    table.table().id(row),
                    table.columns().stream().map(row::cell).toList());
        }
    }
}
