package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotTable;
import org.portregistry.publish.table.OrderWords;
import org.portregistry.publish.table.Tables;

/** What changed in the rows of ports, from one release to another. */
final class PortChanges {

    /** What tells the row from others, its status, and what follows from other rows: no change of their own. */
    private static final Set<String> NOT_COMPARED =
            Set.of("id", "port", "transport", "service", "rank", "status", "class", "support", "basis", "conflicts");

    private static final List<String> COMPARED = Tables.PORTS.columns().stream()
            .filter(column -> !NOT_COMPARED.contains(column))
            .toList();

    private final Map<String, Sheet.Row> before;
    private final Map<String, Sheet.Row> after;
    private final Successors successors;
    private final Set<String> namesWithoutPort = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();

    PortChanges(Snapshot before, Snapshot after) {
        this.before = SnapshotTable.PORTS.byId(before.ports());
        this.after = SnapshotTable.PORTS.byId(after.ports());
        successors = new Successors(this.before, this.after);
        after.serviceNames().rows().forEach(row -> namesWithoutPort.add(Successors.lower(row.cell("service"))));
        this.before.forEach((id, row) -> compare(row, this.after.get(id)));
        successors.others().forEach(this::add);
        preferred();
    }

    List<Change> changes() {
        return changes;
    }

    List<String> withdrawn() {
        return withdrawn;
    }

    private void compare(Sheet.Row old, Sheet.Row now) {
        if (now == null) {
            withdrawn.add(old.cell("id"));
            gone(old);
            return;
        }
        String status = now.cell("status");
        if (!old.cell("status").equals(status)) {
            add(
                    ChangeKind.STATUS_CHANGED,
                    now,
                    old.cell("status"),
                    status,
                    name(now) + " was " + old.cell("status") + " and is " + status + ".");
        }
        List<String> columns = differing(old, now, COMPARED);
        if (!columns.isEmpty()) {
            String names = String.join(", ", columns);
            add(ChangeKind.EDITED, now, "", names, name(now) + " changed: " + names + ".");
        }
    }

    private void gone(Sheet.Row old) {
        Optional<Sheet.Row> successor = successors.take(old);
        if (successor.isPresent()) {
            Sheet.Row now = successor.get();
            RowChange replaced = RowChange.replaced(SnapshotTable.PORTS, old, now);
            boolean reserved = Successors.isReserved(old) || Successors.isReserved(now);
            if (reserved) {
                add(
                        ChangeKind.STATUS_CHANGED,
                        replaced,
                        now,
                        old.cell("status"),
                        now.cell("status"),
                        name(old) + " was " + old.cell("status") + "; the port is " + now.cell("status")
                                + (Successors.isReserved(now) ? "" : " to " + now.cell("service")) + " now."
                                + (keepsName(old) ? " The name stays, without a port." : ""));
            } else {
                add(
                        ChangeKind.RENAMED,
                        replaced,
                        now,
                        old.cell("id"),
                        now.cell("id"),
                        name(old) + " is now " + name(now) + ".");
            }
        } else {
            add(
                    ChangeKind.REMOVED,
                    RowChange.removed(SnapshotTable.PORTS, old),
                    old,
                    old.cell("id"),
                    "",
                    name(old) + (keepsName(old) ? " keeps its name and loses its port." : " is gone."));
        }
    }

    private boolean keepsName(Sheet.Row old) {
        return namesWithoutPort.contains(Successors.lower(old.cell("service")));
    }

    private void add(Sheet.Row now) {
        add(ChangeKind.ADDED, now, "", now.cell("status"), name(now) + " is new, " + now.cell("status") + ".");
    }

    private void preferred() {
        Map<String, Sheet.Row> old = first(before);
        first(after).forEach((place, now) -> {
            Sheet.Row was = old.get(place);
            if (was != null
                    && after.containsKey(was.cell("id"))
                    && !was.cell("service").equalsIgnoreCase(now.cell("service"))) {
                add(
                        ChangeKind.PREFERRED_CHANGED,
                        now,
                        was.cell("service"),
                        now.cell("service"),
                        now.cell("service") + " now comes before " + was.cell("service") + " on " + place
                                + OrderWords.of(now.cell("basis")) + ".");
            }
        });
    }

    /** Returns those columns in which the rows differ by more than white space. */
    static List<String> differing(Sheet.Row old, Sheet.Row now, List<String> columns) {
        return columns.stream()
                .filter(column -> !old.cell(column).equals(now.cell(column))
                        && !spaced(old.cell(column)).equals(spaced(now.cell(column))))
                .toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void add(ChangeKind kind, Sheet.Row now, String before, String after, String sentence) {
        add(kind, RowChange.put(SnapshotTable.PORTS, now), now, before, after, sentence);
    }

    private void add(ChangeKind kind, RowChange change, Sheet.Row row, String before, String after, String sentence) {
        int port = Integer.parseInt(row.cell("port"));
        changes.add(new Change(
                kind, port, row.cell("id"), before, after, row.items("sources"), sentence, Optional.of(change)));
    }

    private static Map<String, Sheet.Row> first(Map<String, Sheet.Row> rows) {
        Map<String, Sheet.Row> first = new LinkedHashMap<>();
        rows.values().stream()
                .filter(row -> row.cell("rank").equals("1"))
                .forEach(row -> first.put(Successors.place(row), row));
        return first;
    }

    private static String name(Sheet.Row row) {
        return Successors.place(row) + (row.cell("service").isEmpty() ? "" : " " + row.cell("service"));
    }
}
