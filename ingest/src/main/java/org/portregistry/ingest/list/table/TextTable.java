package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.TransportWords;

/** One table in plain text, while its lines are read: what a line is, and which cells it has. */
final class TextTable {

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,.+–-]*\\d[\\d\\s,.+–-]*");
    private static final Pattern OPEN_LIST = Pattern.compile("\\d\\s*[,;/&-]$");
    /** What may hold a text with blanks in it, the likeliest first; a column that nobody knows may name the service. */
    private static final List<Column> TEXTS = List.of(Column.DESCRIPTION, Column.TEXT, Column.NAME, Column.IGNORE);

    private final String place;
    private final TextLayout layout;
    private final List<Column> columns;
    private final List<Table.Line> lines = new ArrayList<>();

    /** Whether the line above was a row or continued one. */
    private boolean open;

    /** Whether rulers part the rows, as in a grid of reStructuredText. */
    private final boolean parted;

    /** Where rulers part the rows: whether the next line begins one. */
    private boolean begins = true;

    private TextTable(String place, TextLayout layout, List<Column> columns, boolean parted) {
        this.place = place;
        this.layout = layout;
        this.columns = columns;
        this.parted = parted;
    }

    /** Returns the table below a header; empty if the header does not name a column of ports beside one of words. */
    static Optional<TextTable> of(String place, TextLayout layout, StatedColumns stated, BooleanSupplier parted) {
        List<String> headers = layout.headers();
        if (headers.size() < 2
                || headers.stream().anyMatch(header -> NUMBERS.matcher(header).matches())) {
            return Optional.empty();
        }
        List<Column> columns = Headers.columns(headers, stated);
        boolean ports = !Collections.disjoint(columns, Column.PORTS);
        boolean words = IntStream.range(0, headers.size())
                .anyMatch(index -> TEXTS.contains(columns.get(index))
                        && headers.get(index).chars().anyMatch(Character::isLetter));
        return ports && words
                ? Optional.of(new TextTable(place, layout, columns, parted.getAsBoolean()))
                : Optional.empty();
    }

    /** Returns the table of a list without headers, if the source file numbers its columns. */
    static Optional<TextTable> withoutHeader(StatedColumns stated) {
        return stated.width().map(width -> {
            List<String> numbers =
                    IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList();
            TextLayout layout = new TextLayout(TextLayout.Kind.TABS, numbers, List.of());
            return new TextTable("line 1", layout, Headers.columns(numbers, stated), false);
        });
    }

    /** Returns what was read, for the rules of every table. */
    Table table() {
        return new Table("the table at " + place, "", layout.headers(), lines);
    }

    /** Returns whether the header can be nothing else; otherwise a port below it must show that it is one. */
    boolean isPlain() {
        long known = columns.stream().filter(column -> column != Column.IGNORE).count();
        boolean named = TEXTS.stream().anyMatch(text -> text != Column.IGNORE && columns.contains(text));
        return named
                && layout.kind() != TextLayout.Kind.WORDS
                && (known > 2 || layout.kind() != TextLayout.Kind.POSITIONS);
    }

    /** Returns whether the line has a number where its port belongs. */
    boolean hasPort(String line) {
        List<String> cells = cells(line);
        return cells.size() > 1
                && IntStream.range(0, Math.min(cells.size(), columns.size()))
                        .anyMatch(index -> Column.PORTS.contains(columns.get(index))
                                && cells.get(index).chars().anyMatch(Character::isDigit));
    }

    /** Reads a line: a new row, or more of the last one, or neither. */
    void add(String linePlace, String line) {
        if (line.isBlank() || TextLayout.isRuler(line)) {
            open &= layout.kind() == TextLayout.Kind.BARS && !line.isBlank();
            begins = true;
            return;
        }
        List<String> cells = cells(line);
        boolean full = cells.size() == columns.size();
        if (open && continues(line, cells, full)) {
            Table.Line last = lines.remove(lines.size() - 1);
            lines.add(Table.Line.of(last.place(), merged(last.texts(), cells, full)));
        } else if (hasPort(line) || full && names(cells)) {
            lines.add(Table.Line.of(linePlace, merged(Collections.nCopies(columns.size(), ""), cells, true)));
            open = true;
        }
        begins = false;
    }

    private List<String> cells(String line) {
        List<String> cells = layout.cells(line);
        boolean indented = Character.isWhitespace(line.charAt(0));
        int port = columns.indexOf(Column.PORT);
        // Where a wide gap sets the port apart, single blanks part nothing: "3389    Remote Desktop Protocol".
        boolean apart = cells.size() > 1
                && port >= 0
                && port < cells.size()
                && NUMBERS.matcher(cells.get(port)).matches();
        if (apart || cells.size() >= columns.size() || indented || !layout.mayUseWords(line)) {
            return cells;
        }
        List<String> words = layout.byWords(line, widest());
        boolean fits = words.size() == columns.size()
                && port >= 0
                && NUMBERS.matcher(words.get(port).replaceAll("(?i)/?" + TransportWords.ONE, ""))
                        .matches();
        return fits ? words : cells;
    }

    /** A line without a port continues the row above if it begins with an empty cell; in a grid up to the next ruler. */
    private boolean continues(String line, List<String> cells, boolean full) {
        boolean bars = layout.kind() == TextLayout.Kind.BARS;
        boolean inGrid = parted && !begins;
        if (hasPort(line)) {
            return bars && inGrid && (cells.get(0).isEmpty() || goesOnWithPorts(cells));
        }
        return bars
                ? full && (parted ? inGrid : cells.get(0).isEmpty())
                : Character.isWhitespace(line.charAt(0))
                        && (cells.size() < 2 || !full || cells.get(0).isEmpty());
    }

    /** {@code 80,} above {@code 443}, or nothing beside it. */
    private boolean goesOnWithPorts(List<String> cells) {
        int port = columns.indexOf(Column.PORT);
        if (port < 0 || port >= cells.size()) {
            return false;
        }
        String before = lines.get(lines.size() - 1).cell(port);
        boolean alone = IntStream.range(0, cells.size())
                .allMatch(index -> index == port || cells.get(index).isEmpty());
        return alone || OPEN_LIST.matcher(before).find();
    }

    private boolean names(List<String> cells) {
        return IntStream.range(0, columns.size())
                .anyMatch(index ->
                        TEXTS.contains(columns.get(index)) && !cells.get(index).isEmpty());
    }

    /** What stands beyond the last column belongs to it, as does a continuation in fewer cells: a text had a wide gap. */
    private List<String> merged(List<String> texts, List<String> cells, boolean inPlace) {
        List<String> merged = new ArrayList<>(texts);
        int last = columns.size() - 1;
        for (int index = 0; index < cells.size(); index++) {
            int column = inPlace ? Math.min(index, last) : last;
            if (!cells.get(index).isEmpty()) {
                merged.set(column, Text.continued(merged.get(column), cells.get(index)));
            }
        }
        return merged;
    }

    private int widest() {
        return TEXTS.stream()
                .filter(columns::contains)
                .findFirst()
                .map(columns::lastIndexOf)
                .orElse(columns.size() - 1);
    }
}
