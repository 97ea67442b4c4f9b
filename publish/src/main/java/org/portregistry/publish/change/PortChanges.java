package org.portregistry.publish.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotTable;
import org.portregistry.publish.table.OrderWords;
import org.portregistry.publish.table.Tables;

/** What changed in the rows of ports: beside what changes in any table, reservations, and which answer is preferred. */
final class PortChanges extends TableChanges {
    private final Successors successors;
    private final Set<String> namesWithoutPort;

    private PortChanges(Snapshot before, Snapshot after) {
        super(
                SnapshotTable.PORTS,
                before.sheet(SnapshotTable.PORTS),
                after.sheet(SnapshotTable.PORTS),
                Tables.PORTS.columns());
        successors = new Successors(before(), after());
        namesWithoutPort = after.sheet(SnapshotTable.SERVICE_NAMES).rows().stream()
                .map(row -> Successors.lower(row.cell("service")))
                .collect(Collectors.toSet());
    }

    static List<Change> of(Snapshot before, Snapshot after) {
        PortChanges changes = new PortChanges(before, after);
        changes.compareRows();
        changes.comparePreferred();
        return changes.all();
    }

    @Override
    Optional<Row> successor(Row old, Set<String> taken) {
        return successors.find(old, taken);
    }

    @Override
    void replaced(Row old, Row now) {
        if (!Successors.isReserved(old) && !Successors.isReserved(now)) {
            super.replaced(old, now);
            return;
        }
        replaced(
                ChangeKind.STATUS_CHANGED,
                old,
                now,
                old.cell("status"),
                now.cell("status"),
                name(old) + " was " + old.cell("status") + "; the port is " + now.cell("status")
                        + (Successors.isReserved(now) ? "" : " to " + now.cell("service")) + " now."
                        + (keepsName(old) ? " The name stays, without a port." : ""));
    }

    @Override
    void removed(Row old) {
        String what = keepsName(old) ? " keeps its name and loses its port." : " is gone.";
        removed(old, old.cell("id"), name(old) + what);
    }

    private boolean keepsName(Row old) {
        return namesWithoutPort.contains(Successors.lower(old.cell("service")));
    }

    private void comparePreferred() {
        Map<String, Row> old = first(before());
        first(after()).forEach((place, now) -> {
            Row was = old.get(place);
            if (was != null
                    && after().containsKey(was.cell("id"))
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

    private static Map<String, Row> first(Map<String, Row> rows) {
        Map<String, Row> first = new LinkedHashMap<>();
        rows.values().stream()
                .filter(row -> row.cell("rank").equals("1"))
                .forEach(row -> first.put(Successors.place(row), row));
        return first;
    }

    @Override
    String name(Row row) {
        return Successors.place(row) + (row.cell("service").isEmpty() ? "" : " " + row.cell("service"));
    }
}
