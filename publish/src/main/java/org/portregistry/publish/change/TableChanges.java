package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.SnapshotTable;

/** What changed in the rows of a table, from one release to another: there, gone, renamed, of another status, edited. */
class TableChanges {

    /** What tells the row from others, its status, and what follows from other rows: no change of their own. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "id",
            "port",
            "start",
            "end",
            "transport",
            "service",
            "rank",
            "status",
            "class",
            "support",
            "basis",
            "conflicts");

    private final SnapshotTable table;
    private final Map<String, Row> before;
    private final Map<String, Row> after;
    private final List<String> compared;
    private final Set<String> taken = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();

    TableChanges(SnapshotTable table, Sheet before, Sheet after, List<String> columns) {
        this.table = table;
        this.before = table.byId(before);
        this.after = table.byId(after);
        compared = columns.stream()
                .filter(column -> !NOT_COMPARED.contains(column))
                .toList();
    }

    /** Returns the changes in the rows of wide ranges or of names without a port. */
    static List<Change> of(SnapshotTable table, Sheet before, Sheet after) {
        TableChanges changes = new TableChanges(table, before, after, after.columns());
        changes.compareRows();
        return changes.all();
    }

    /** Returns the rows before, by id. */
    final Map<String, Row> before() {
        return before;
    }

    /** Returns the rows after, by id. */
    final Map<String, Row> after() {
        return after;
    }

    /** Returns the changes that were found. */
    final List<Change> all() {
        return changes;
    }

    /** Finds the changes. */
    final void compareRows() {
        before.forEach((id, row) -> {
            if (after.containsKey(id)) {
                compare(row, after.get(id));
            } else {
                gone(row);
            }
        });
        after.forEach((id, row) -> {
            if (!before.containsKey(id) && !taken.contains(id)) {
                String status = row.cell("status");
                add(ChangeKind.ADDED, row, "", status, name(row) + " is new, " + status + ".");
            }
        });
    }

    private void compare(Row old, Row now) {
        String was = old.cell("status");
        String status = now.cell("status");
        if (!was.equals(status)) {
            add(ChangeKind.STATUS_CHANGED, now, was, status, name(now) + " was " + was + " and is " + status + ".");
        }
        String columns = String.join(", ", differing(old, now));
        if (!columns.isEmpty()) {
            add(ChangeKind.EDITED, now, "", columns, name(now) + " changed: " + columns + ".");
        }
    }

    private void gone(Row old) {
        Optional<Row> successor = successor(old, taken);
        if (successor.isPresent()) {
            taken.add(table.id(successor.get()));
            replaced(old, successor.get());
        } else {
            removed(old);
        }
    }

    /** Returns the row that took the place of one that is gone: a range of the same ports, or a name with it as an alias. */
    Optional<Row> successor(Row old, Set<String> taken) {
        return after.values().stream()
                .filter(row -> !before.containsKey(table.id(row)) && !taken.contains(table.id(row)))
                .filter(row -> row.cell("transport").equals(old.cell("transport")) && isSuccessor(old, row))
                .findFirst();
    }

    private boolean isSuccessor(Row old, Row now) {
        if (table == SnapshotTable.RANGES) {
            return old.cell("start").equals(now.cell("start"))
                    && old.cell("end").equals(now.cell("end"))
                    && old.items("sources").stream().anyMatch(now.items("sources")::contains);
        }
        return now.items("aliases").stream().anyMatch(old.cell("service")::equalsIgnoreCase);
    }

    /** Tells that a row took the place of another. */
    void replaced(Row old, Row now) {
        replaced(ChangeKind.RENAMED, old, now, table.id(old), table.id(now), name(old) + " is now " + name(now) + ".");
    }

    final void replaced(ChangeKind kind, Row old, Row now, String before, String after, String sentence) {
        add(kind, now, before, after, sentence, RowChange.replaced(table, old, now));
    }

    /** Tells that a row is gone, and none took its place. */
    void removed(Row old) {
        removed(old, "", name(old) + " is gone.");
    }

    final void removed(Row old, String before, String sentence) {
        add(ChangeKind.REMOVED, old, before, "", sentence, RowChange.removed(table, old));
    }

    /** Returns what sentences call a row. */
    String name(Row row) {
        return table.id(row);
    }

    /** Adds a change of a row that is there now. */
    final void add(ChangeKind kind, Row now, String before, String after, String sentence) {
        add(kind, now, before, after, sentence, RowChange.put(table, now));
    }

    private void add(ChangeKind kind, Row row, String before, String after, String sentence, RowChange change) {
        String port = row.cell(table == SnapshotTable.PORTS ? "port" : "start");
        changes.add(new Change(
                kind,
                port.isEmpty() ? Change.NO_PORT : Integer.parseInt(port),
                table.id(row),
                before,
                after,
                row.items("sources"),
                sentence,
                Optional.of(change)));
    }

    /** Returns the columns in which the rows differ by more than white space. */
    private List<String> differing(Row old, Row now) {
        return compared.stream()
                .filter(column -> !old.cell(column).equals(now.cell(column))
                        && !spaced(old.cell(column)).equals(spaced(now.cell(column))))
                .toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
