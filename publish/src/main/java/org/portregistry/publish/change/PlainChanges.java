package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotTable;

/** What changed in the rows of wide ranges or of names without a port: there, gone, renamed, of another status, edited. */
final class PlainChanges {

    private static final Set<String> NOT_COMPARED = Set.of("start", "end", "transport", "service", "status");

    private final SnapshotTable table;
    private final List<String> compared;
    private final Map<String, Sheet.Row> before;
    private final Map<String, Sheet.Row> after;
    private final Set<String> taken = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();

    private PlainChanges(SnapshotTable table, Sheet before, Sheet after) {
        this.table = table;
        this.before = table.byId(before);
        this.after = table.byId(after);
        compared = after.columns().stream()
                .filter(column -> !NOT_COMPARED.contains(column))
                .toList();
    }

    static List<Change> of(SnapshotTable table, Snapshot before, Snapshot after) {
        PlainChanges changes = new PlainChanges(table, before.sheet(table), after.sheet(table));
        changes.before.forEach((id, row) -> changes.compare(id, row, changes.after.get(id)));
        changes.after.forEach(changes::addNew);
        return changes.changes;
    }

    private void compare(String id, Sheet.Row old, Sheet.Row now) {
        if (now == null) {
            gone(id, old);
            return;
        }
        RowChange change = RowChange.put(table, now);
        if (!old.cell("status").equals(now.cell("status"))) {
            String sentence = id + " was " + old.cell("status") + " and is " + now.cell("status") + ".";
            add(ChangeKind.STATUS_CHANGED, id, old.cell("status"), now.cell("status"), now, sentence, change);
        }
        String columns = String.join(", ", PortChanges.differing(old, now, compared));
        if (!columns.isEmpty()) {
            add(ChangeKind.EDITED, id, "", columns, now, id + " changed: " + columns + ".", change);
        }
    }

    private void gone(String id, Sheet.Row old) {
        Optional<Sheet.Row> successor = after.values().stream()
                .filter(row -> !before.containsKey(table.id(row)) && !taken.contains(table.id(row)))
                .filter(row -> row.cell("transport").equals(old.cell("transport")) && isSuccessor(old, row))
                .findFirst();
        if (successor.isEmpty()) {
            add(ChangeKind.REMOVED, id, "", "", old, id + " is gone.", RowChange.removed(table, old));
            return;
        }
        Sheet.Row now = successor.get();
        taken.add(table.id(now));
        String name = table.id(now);
        add(ChangeKind.RENAMED, name, id, name, now, id + " is now " + name + ".", RowChange.replaced(table, old, now));
    }

    /** A range of the same ports, or a name of which the old one is an alias. */
    private boolean isSuccessor(Sheet.Row old, Sheet.Row now) {
        if (table == SnapshotTable.RANGES) {
            return old.cell("start").equals(now.cell("start"))
                    && old.cell("end").equals(now.cell("end"))
                    && old.items("sources").stream().anyMatch(now.items("sources")::contains);
        }
        return now.items("aliases").stream().anyMatch(old.cell("service")::equalsIgnoreCase);
    }

    private void addNew(String id, Sheet.Row now) {
        if (!before.containsKey(id) && !taken.contains(id)) {
            String status = now.cell("status");
            add(ChangeKind.ADDED, id, "", status, now, id + " is new, " + status + ".", RowChange.put(table, now));
        }
    }

    private void add(
            ChangeKind kind, String id, String before, String after, Sheet.Row row, String sentence, RowChange change) {
        String start = row.cell("start");
        int port = start.isEmpty() ? Change.NO_PORT : Integer.parseInt(start);
        changes.add(new Change(kind, port, id, before, after, row.items("sources"), sentence, Optional.of(change)));
    }
}
