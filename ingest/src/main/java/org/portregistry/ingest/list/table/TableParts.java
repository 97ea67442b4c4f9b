package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.StatedColumns;

/** Cuts a table at its headers: it has one, or none, or a new one with other columns half-way down. */
public final class TableParts {

    private final String name;
    private final String heading;
    private final StatedColumns option;
    private final List<Table> parts = new ArrayList<>();
    private List<String> header = List.of();
    private List<Table.Line> lines = new ArrayList<>();

    private TableParts(String name, String heading, StatedColumns option) {
        this.name = name;
        this.heading = heading;
        this.option = option;
    }

    /**
     * Returns the parts of the table, each with its header; a table without a header of ports is one part. The document may say
     * itself which rows are the header; one that nobody knows counts where there is no other.
     */
    public static List<Table> of(List<GridRow> rows, String name, String heading, StatedColumns option) {
        TableParts found = new TableParts(name, heading, option);
        found.read(rows);
        List<GridRow> head = rows.stream().takeWhile(TableParts::isHead).toList();
        if (!found.header.isEmpty() || head.isEmpty()) {
            return found.parts;
        }
        List<String> header = head.size() == 1 ? head.get(0).texts() : found.joined(head);
        return List.of(
                new Table(name, heading, header, found.parts.get(0).lines().subList(head.size(), rows.size())));
    }

    private void read(List<GridRow> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size() && rows.get(end).header()) {
                end++;
            }
            Optional<List<String>> stacked = end > at ? header(rows.subList(at, end)) : Optional.empty();
            Optional<List<String>> single = header(rows.subList(at, at + 1));
            if (stacked.isPresent() || single.isPresent()) {
                close();
                header = stacked.orElseGet(single::orElseThrow);
                at = stacked.isPresent() ? end : at + 1;
            } else {
                lines.add(new Table.Line(rows.get(at).place(), rows.get(at).cells()));
                at++;
            }
        }
        close();
    }

    private void close() {
        if (!header.isEmpty() || !lines.isEmpty()) {
            parts.add(new Table(name, heading, header, lines));
        }
        lines = new ArrayList<>();
    }

    private static boolean isHead(GridRow row) {
        return row.header() && row.texts().stream().noneMatch(cell -> CellKind.of(cell) == CellKind.PORTS);
    }

    private Optional<List<String>> header(List<GridRow> rows) {
        return Optional.of(joined(rows)).filter(header -> Headers.isHeader(header, option));
    }

    /** Returns the header that rows above each other make. */
    private List<String> joined(List<GridRow> rows) {
        int width = rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
        List<String> joined = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            List<String> stack = new ArrayList<>();
            for (GridRow row : rows) {
                if (index < row.texts().size()
                        && !row.isTitle()
                        && !stack.contains(row.texts().get(index))) {
                    stack.add(row.texts().get(index));
                }
            }
            joined.add(name(stack));
        }
        return joined;
    }

    /** "Ports" above "TCP" is "Ports TCP"; "Protocol" above "TCP" is "TCP". */
    private String name(List<String> stack) {
        String joined = String.join(" ", stack).strip();
        List<String> readings = new ArrayList<>(List.of(joined));
        for (int at = stack.size() - 1; at >= 0; at--) {
            readings.add(stack.get(at));
        }
        return readings.stream()
                .filter(one ->
                        option.findHeader(one).or(() -> ColumnNames.find(one)).isPresent())
                .findFirst()
                .orElse(joined);
    }
}
