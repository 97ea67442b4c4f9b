package org.portregistry.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portregistry.ingest.format.Text.Line;

/**
 * A table in plain text, its columns parted by tabs or by several blanks, under a header line that may repeat. A line
 * without port and name continues the row above it.
 */
final class TextTableFormat implements Format {
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,.+–-]*\\d[\\d\\s,.+–-]*");
    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*| {2,}");

    @Override
    public String name() {
        return "text-table";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        Map<String, Column> stated = options.toColumn("columns");
        SkippedLines skipped = SkippedLines.of(options);
        List<Row> rows = new ArrayList<>();
        List<Column> columns = List.of();
        boolean after = false;
        for (Line line : Text.plainLines(document, options)) {
            Optional<Row> skip = skipped.row(line);
            List<String> cells = skip.isPresent() ? List.of() : cells(line.text(), columns.size());
            List<Column> header = skip.isPresent() ? List.of() : header(line.text(), stated);
            if (skip.isPresent()) {
                rows.add(skip.get());
            } else if (!header.isEmpty()) {
                columns = header;
                after = false;
            } else if (columns.isEmpty() || line.isBlank()) {
                after = false;
            } else if (isRow(cells, columns)) {
                rows.add(Row.of(line.place(), row(cells, columns)));
                after = true;
            } else if (after && Character.isWhitespace(line.text().charAt(0))) {
                Row last = rows.remove(rows.size() - 1);
                rows.add(Row.of(last.place(), continued(last, cells, columns)));
            }
        }
        if (columns.isEmpty()) {
            throw new FormatException(document.name() + ": expected a header line with a port column, found none");
        }
        return Rows.of(rows);
    }

    private static List<Column> header(String line, Map<String, Column> stated) {
        List<String> headers = List.of(GAP.split(line.strip()));
        if (headers.size() < 2
                || headers.stream().anyMatch(header -> NUMBERS.matcher(header).matches())) {
            return List.of();
        }
        List<Column> columns = ColumnNames.of(headers, stated);
        return ColumnNames.makeRows(columns) ? columns : List.of();
    }

    /** Tabs keep empty cells; where they give more cells than there are columns, they only line the text up. */
    private static List<String> cells(String line, int columns) {
        if (line.indexOf('\t') >= 0) {
            List<String> cells =
                    Arrays.stream(line.split("\t")).map(String::strip).toList();
            if (cells.size() <= columns) {
                return cells;
            }
        }
        return line.isBlank() ? List.of() : List.of(GAP.split(line.strip()));
    }

    private static boolean isRow(List<String> cells, List<Column> columns) {
        if (cells.size() < 2) {
            return false;
        }
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            boolean port = columns.get(i) == Column.PORT && cells.get(i).chars().anyMatch(Character::isDigit);
            boolean name = columns.get(i) == Column.NAME && cells.size() == columns.size();
            if ((port || name) && !cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<Column, String> row(List<String> cells, List<Column> columns) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            // What stands beyond the last column belongs to it: its text had a wide gap.
            Column column = columns.get(Math.min(i, columns.size() - 1));
            row.merge(column, cells.get(i), (one, other) -> (one + " " + other).strip());
        }
        return row;
    }

    private static Map<Column, String> continued(Row above, List<String> cells, List<Column> columns) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.putAll(above.cells());
        boolean inPlace = cells.size() == columns.size();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Column column = columns.get(inPlace ? i : columns.size() - 1);
                row.merge(column, cells.get(i), (one, other) -> one + " " + other);
            }
        }
        return row;
    }
}
