package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Returns the parts of the table, each with its header; a table without a header of ports is one part. */
    public static List<Table> of(List<GridRow> rows, String name, String heading, StatedColumns option) {
        TableParts found = new TableParts(name, heading, option);
        found.read(rows);
        return found.parts;
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

    /** Returns the header that rows above each other make, if it is one of ports. */
    private Optional<List<String>> header(List<GridRow> rows) {
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
        return Headers.isHeader(joined, option) ? Optional.of(joined) : Optional.empty();
    }

    /** "Ports" above "TCP" is "Ports TCP"; "Protocol" above "TCP" is "TCP". */
    private String name(List<String> stack) {
        String joined = String.join(" ", stack).strip();
        List<String> readings = new ArrayList<>(List.of(joined));
        for (int at = stack.size() - 1; at >= 0; at--) {
            readings.add(stack.get(at));
        }
        return readings.stream()
                .filter(one -> option.findWord(one).isPresent())
                .findFirst()
                .orElse(joined);
    }
}
