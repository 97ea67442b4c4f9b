package org.portregistry.ingest.list.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Text;

/** One table in plain text, while its lines are read. */
final class TextTable {
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,.+–-]*\\d[\\d\\s,.+–-]*");
    private static final Set<Column> PORTS = EnumSet.of(Column.PORT, Column.TCP, Column.UDP, Column.SCTP, Column.DCCP);
    private static final List<Column> TEXTS = List.of(Column.DESCRIPTION, Column.TEXT, Column.NAME);

    private final TextLayout layout;
    private final List<Column> columns;
    /** Whether the line above was a row or continued one. */
    private boolean open;
    /** Whether rulers part the rows, as in a grid of reStructuredText. */
    private final boolean parted;
    /** Where rulers part the rows: whether the next line begins one. */
    private boolean begins = true;

    private TextTable(TextLayout layout, List<Column> columns, boolean parted) {
        this.layout = layout;
        this.columns = columns;
        this.parted = parted;
    }

    /** Returns the table below a header; empty if the header does not name a column of ports and one of names. */
    static Optional<TextTable> of(TextLayout layout, Map<String, Column> stated, BooleanSupplier parted) {
        if (layout.headers().size() < 2
                || layout.headers().stream()
                        .anyMatch(header -> NUMBERS.matcher(header).matches())) {
            return Optional.empty();
        }
        List<Column> columns = ColumnNames.of(layout.headers(), stated);
        return ColumnNames.makeRows(columns)
                ? Optional.of(new TextTable(layout, columns, parted.getAsBoolean()))
                : Optional.empty();
    }

    /** Returns the table of a list without headers, if the source file numbers its columns. */
    static Optional<TextTable> withoutHeader(Map<String, Column> stated) {
        if (stated.isEmpty() || !stated.keySet().stream().allMatch(key -> key.matches("\\d{1,2}"))) {
            return Optional.empty();
        }
        int last = stated.keySet().stream().mapToInt(Integer::parseInt).max().orElseThrow();
        List<String> numbers =
                IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
        TextLayout layout = new TextLayout(TextLayout.Kind.TABS, numbers, List.of());
        return Optional.of(new TextTable(layout, ColumnNames.of(numbers, stated), false));
    }

    /** Returns whether the header can be nothing else; otherwise a port below it must show that it is one. */
    boolean isPlain() {
        long known = columns.stream().filter(column -> column != Column.IGNORE).count();
        return layout.kind() != TextLayout.Kind.WORDS && (known > 2 || layout.kind() != TextLayout.Kind.POSITIONS);
    }

    /** Returns whether the line has a number where its port belongs. */
    boolean hasPort(String line) {
        List<String> cells = cells(line);
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            if (PORTS.contains(columns.get(i)) && cells.get(i).chars().anyMatch(Character::isDigit)) {
                return cells.size() > 1;
            }
        }
        return false;
    }

    /** Reads a line: a new row, or more of the last one, or neither. */
    void add(String place, String line, List<Row> rows) {
        if (line.isBlank() || TextLayout.isRuler(line)) {
            open &= layout.kind() == TextLayout.Kind.BARS && !line.isBlank();
            begins = true;
            return;
        }
        List<String> cells = cells(line);
        boolean full = cells.size() == columns.size();
        if (open && continues(line, cells, full)) {
            Row last = rows.remove(rows.size() - 1);
            Map<Column, String> merged = new EnumMap<>(Column.class);
            merged.putAll(last.cells());
            put(cells, full, merged);
            rows.add(Row.of(last.place(), merged));
        } else if (hasPort(line) || full && cells.size() > 1 && names(cells)) {
            Map<Column, String> row = new EnumMap<>(Column.class);
            put(cells, true, row);
            rows.add(Row.of(place, row));
            open = true;
        }
        begins = false;
    }

    private List<String> cells(String line) {
        List<String> cells = layout.cells(line);
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (cells.size() >= columns.size() || indented || !layout.mayUseWords(line)) {
            return cells;
        }
        List<String> words = layout.byWords(line, widest());
        int port = columns.indexOf(Column.PORT);
        boolean fits = words.size() == columns.size()
                && port >= 0
                && NUMBERS.matcher(words.get(port).replaceAll("(?i)/?(?:tcp|udp|sctp|dccp)", ""))
                        .matches();
        return fits ? words : cells;
    }

    /** A line without a port continues the row above if it begins with an empty cell, or within a row of a grid. */
    private boolean continues(String line, List<String> cells, boolean full) {
        if (hasPort(line)) {
            return layout.kind() == TextLayout.Kind.BARS
                    && parted
                    && !begins
                    && cells.get(0).isEmpty();
        }
        if (layout.kind() == TextLayout.Kind.BARS) {
            return full && (cells.get(0).isEmpty() || parted && !begins);
        }
        return Character.isWhitespace(line.charAt(0))
                && (cells.size() < 2 || !full || cells.get(0).isEmpty());
    }

    private boolean names(List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            if (TEXTS.contains(columns.get(i)) && !cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void put(List<String> cells, boolean inPlace, Map<Column, String> row) {
        for (int i = 0; i < cells.size(); i++) {
            // What stands beyond the last column belongs to it: its text had a wide gap.
            Column column = columns.get(inPlace ? Math.min(i, columns.size() - 1) : columns.size() - 1);
            if (!cells.get(i).isEmpty() && column != Column.IGNORE) {
                row.merge(column, cells.get(i), Text::continued);
            }
        }
    }

    private int widest() {
        for (Column column : TEXTS) {
            if (columns.contains(column)) {
                return columns.lastIndexOf(column);
            }
        }
        return columns.size() - 1;
    }
}
