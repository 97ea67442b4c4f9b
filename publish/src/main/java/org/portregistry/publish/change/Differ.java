package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.Snapshot;

/** Compares two releases. Only what they say counts: the order of rows and the form of white space do not. */
public final class Differ {
    private static final String OPEN = "open";
    private static final List<String> NAME_COLUMNS =
            List.of("label", "description", "aliases", "assignee", "contact", "reference", "service_code", "sources");

    private final List<Change> changes = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();

    private Differ() {}

    /** Returns everything that changed from {@code before} to {@code after}. */
    public static Changes diff(Snapshot before, Snapshot after) {
        Differ differ = new Differ();
        PortChanges ports = new PortChanges(before, after);
        differ.changes.addAll(ports.changes());
        differ.withdrawn.addAll(ports.withdrawn());
        differ.others(rangeRows(before), rangeRows(after));
        differ.others(nameRows(before), nameRows(after));
        differ.conflicts(before, after);
        differ.changes.sort(null);
        return new Changes(before.version(), after.version(), differ.changes, differ.withdrawn);
    }

    /** Rows of wide ranges and of names without a port: there, gone, or of another status. */
    private void others(Map<String, Sheet.Row> before, Map<String, Sheet.Row> after) {
        before.forEach((id, row) -> {
            Sheet.Row now = after.get(id);
            if (now == null) {
                add(ChangeKind.REMOVED, id, "", "", row, id + " is gone.");
            } else if (!row.cell("status").equals(now.cell("status"))) {
                add(
                        ChangeKind.STATUS_CHANGED,
                        id,
                        row.cell("status"),
                        now.cell("status"),
                        now,
                        id + " was " + row.cell("status") + " and is " + now.cell("status") + ".");
            } else {
                List<String> columns = PortChanges.differing(row, now, NAME_COLUMNS);
                if (!columns.isEmpty()) {
                    String names = String.join(", ", columns);
                    add(ChangeKind.EDITED, id, "", names, now, id + " has another " + names + ".");
                }
            }
        });
        after.forEach((id, row) -> {
            if (!before.containsKey(id)) {
                add(ChangeKind.ADDED, id, "", row.cell("status"), row, id + " is new, " + row.cell("status") + ".");
            }
        });
    }

    private void add(ChangeKind kind, String id, String before, String after, Sheet.Row row, String sentence) {
        String start = row.cell("start");
        int port = start.isEmpty() ? ChangesJson.NO_PORT : Integer.parseInt(start);
        changes.add(new Change(kind, port, id, before, after, row.items("sources"), sentence));
    }

    private void conflicts(Snapshot before, Snapshot after) {
        Map<String, Sheet.Row> old = byId(before.conflicts());
        Map<String, Sheet.Row> now = byId(after.conflicts());
        for (String id : new TreeSet<>(now.keySet())) {
            Sheet.Row row = now.get(id);
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

    private void add(ChangeKind kind, Sheet.Row conflict, String before, String after, String sentence) {
        String port = conflict.cell("port");
        int dash = port.indexOf('-');
        int start = Integer.parseInt(dash < 0 ? port : port.substring(0, dash));
        changes.add(new Change(kind, start, conflict.cell("id"), before, after, conflict.items("sources"), sentence));
    }

    private static Map<String, Sheet.Row> rangeRows(Snapshot snapshot) {
        Map<String, Sheet.Row> rows = new LinkedHashMap<>();
        for (Sheet.Row row : snapshot.ranges().rows()) {
            rows.put(
                    row.cell("start") + "-" + row.cell("end") + "/" + part(row.cell("transport")) + "/"
                            + part(row.cell("service")),
                    row);
        }
        return rows;
    }

    private static Map<String, Sheet.Row> nameRows(Snapshot snapshot) {
        Map<String, Sheet.Row> rows = new LinkedHashMap<>();
        for (Sheet.Row row : snapshot.serviceNames().rows()) {
            rows.put("-/" + part(row.cell("transport")) + "/" + row.cell("service"), row);
        }
        return rows;
    }

    private static Map<String, Sheet.Row> byId(Sheet sheet) {
        Map<String, Sheet.Row> rows = new LinkedHashMap<>();
        sheet.rows().forEach(row -> rows.put(Objects.requireNonNull(row.cell("id")), row));
        return rows;
    }

    private static String part(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }
}
