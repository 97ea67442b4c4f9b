package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotTable;

/** Compares two releases. Only what they say counts: the order of rows and the form of white space do not. */
public final class Differ {
    private static final String OPEN = "open";

    private final List<Change> changes = new ArrayList<>();

    private Differ() {}

    /** Returns everything that changed from {@code before} to {@code after}. */
    public static Changes diff(Snapshot before, Snapshot after) {
        Differ differ = new Differ();
        differ.changes.addAll(PortChanges.of(before, after));
        for (SnapshotTable table : List.of(SnapshotTable.RANGES, SnapshotTable.SERVICE_NAMES)) {
            differ.changes.addAll(TableChanges.of(table, before.sheet(table), after.sheet(table)));
        }
        differ.conflicts(
                SnapshotTable.CONFLICTS.byId(before.sheet(SnapshotTable.CONFLICTS)),
                SnapshotTable.CONFLICTS.byId(after.sheet(SnapshotTable.CONFLICTS)));
        differ.changes.sort(null);
        return new Changes(
                before.version(),
                after.version(),
                differ.changes,
                withdrawn(before.sheet(SnapshotTable.PORTS), after.sheet(SnapshotTable.PORTS)),
                SnapshotTable.APPLICABLE.stream()
                        .map(table -> TableChange.of(table, before.sheet(table), after.sheet(table)))
                        .toList(),
                SnapshotTable.APPLICABLE.stream()
                        .flatMap(table -> differ.quiet(table, before.sheet(table), after.sheet(table)).stream())
                        .toList());
    }

    private static List<String> withdrawn(Sheet before, Sheet after) {
        Set<String> ids = SnapshotTable.PORTS.byId(after).keySet();
        return SnapshotTable.PORTS.byId(before).keySet().stream()
                .filter(id -> !ids.contains(id))
                .toList();
    }

    /** Rows that are not what they were, and of which no change tells. */
    private List<RowChange> quiet(SnapshotTable table, Sheet before, Sheet after) {
        Map<String, Row> old = table.byId(before);
        Set<Map<String, String>> named = changes.stream()
                .flatMap(change -> change.row().stream())
                .filter(change -> change.table() == table)
                .map(RowChange::row)
                .collect(Collectors.toSet());
        return after.rows().stream()
                .filter(row -> !row.equals(old.get(table.id(row))))
                .filter(row -> !named.contains(row.cells()))
                .map(row -> RowChange.put(table, row))
                .toList();
    }

    private void conflicts(Map<String, Row> old, Map<String, Row> now) {
        for (String id : new TreeSet<>(now.keySet())) {
            Row row = now.get(id);
            String state = row.cell("state");
            String was = old.containsKey(id) ? old.get(id).cell("state") : "";
            if (state.equals(OPEN) && !was.equals(OPEN)) {
                add(ChangeKind.CONFLICT_OPENED, row, was, state, row.cell("sentence"));
            } else if (was.equals(OPEN) && !state.equals(OPEN)) {
                add(
                        ChangeKind.CONFLICT_SETTLED,
                        row,
                        was,
                        state,
                        id + " was open and is " + state + " (" + row.cell("rule") + ").");
            }
        }
        for (String id : new TreeSet<>(old.keySet())) {
            if (old.get(id).cell("state").equals(OPEN) && !now.containsKey(id)) {
                add(ChangeKind.CONFLICT_SETTLED, old.get(id), OPEN, "", id + " was open and is gone.");
            }
        }
    }

    private void add(ChangeKind kind, Row conflict, String before, String after, String sentence) {
        String port = conflict.cell("port");
        int dash = port.indexOf('-');
        int start = Integer.parseInt(dash < 0 ? port : port.substring(0, dash));
        changes.add(new Change(
                kind,
                start,
                conflict.cell("id"),
                before,
                after,
                conflict.items("sources"),
                sentence,
                Optional.empty()));
    }
}
