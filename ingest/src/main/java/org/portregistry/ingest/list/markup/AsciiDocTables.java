package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.DelimitedLines;
import org.portregistry.ingest.list.table.GridRow;
import org.portregistry.ingest.list.table.SpanGrid;
import org.portregistry.ingest.list.table.TextTables;

/** The tables of AsciiDoc: {@code |===}, with one or many cells a line, and {@code ,===} with delimited text. */
public final class AsciiDocTables {

    private static final Pattern FENCE = Pattern.compile("([|,:!])={3,}\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[(?<text>.*)\\]\\s*");
    private static final Pattern TITLE = Pattern.compile("\\.(?<text>[^\\s.].*)");
    private static final Pattern HEADING = Pattern.compile("={1,6}\\s+(?<text>.*?)[\\s=]*");
    private static final Pattern DEFINITION = Pattern.compile(":(?<key>[\\w-]{1,60}):\\s+(?<value>.{1,200})");
    private static final Pattern COLUMNS =
            Pattern.compile("cols\\s*=\\s*(?:\"(?<a>[^\"]*)\"|'(?<b>[^']*)'|(?<c>[^,\\s]*))");
    private static final Pattern REPEATED = Pattern.compile("\\s*(?<times>\\d{1,3})\\*.*");

    private final String name;
    private final List<Line> lines;
    private final Map<String, String> definitions = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();
    private String heading = "";
    private String title = "";
    private String attributes = "";

    private AsciiDocTables(String name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        AsciiDocTables tables = of(document.name(), Text.plainLines(document, options));
        if (tables.found.isEmpty() && !tables.open.isEmpty()) {
            throw new FormatException(
                    document.name() + ": " + tables.open.get(0).place()
                            + ": expected a table that ends by the line with which it begins, found the end of the text");
        }
        return FoundTables.read(document, tables.found, new TextTables(List.of(), tables.open), options);
    }

    /** Returns the tables of a document. */
    static List<Found> find(String name, List<Line> lines) throws FormatException {
        return of(name, lines).found;
    }

    private static AsciiDocTables of(String name, List<Line> lines) throws FormatException {
        AsciiDocTables tables = new AsciiDocTables(name, lines);
        int at = 0;
        while (at < lines.size()) {
            at = tables.step(at);
        }
        return tables;
    }

    private int step(int at) throws FormatException {
        String line = lines.get(at).text();
        Matcher fence = FENCE.matcher(line);
        if (fence.matches() && fence.group(1).charAt(0) != '!') {
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).text().strip().equals(line.strip())) {
                end++;
            }
            if (end < lines.size()) {
                boolean bars = fence.group(1).equals("|") && !attributes.contains("format");
                List<GridRow> rows = bars
                        ? cells(at + 1, end)
                        : delimited(at + 1, end, fence.group(1).charAt(0));
                found.add(new Found(at, end, title.isEmpty() ? heading : title, rows));
                title = "";
                attributes = "";
                return end + 1;
            }
            open.add(Row.skipped(lines.get(at).place(), "table that does not end", line));
        }
        remember(line);
        return at + 1;
    }

    private void remember(String line) {
        Matcher above = ATTRIBUTES.matcher(line);
        Matcher named = TITLE.matcher(line);
        Matcher section = HEADING.matcher(line);
        Matcher definition = DEFINITION.matcher(line);
        if (above.matches()) {
            attributes = above.group("text");
        } else if (named.matches()) {
            title = MarkedText.ASCIIDOC.read(named.group("text")).text();
        } else if (section.matches()) {
            heading = MarkedText.ASCIIDOC.read(section.group("text")).text();
        } else if (definition.matches()) {
            definitions.put(definition.group("key"), definition.group("value").strip());
        }
        if (!above.matches() && !named.matches()) {
            attributes = "";
            title = named.matches() ? title : "";
        }
    }

    private List<GridRow> cells(int from, int end) {
        List<AsciiDocCell> cells = AsciiDocCell.of(lines.subList(from, end), definitions);
        List<GridRow> rows = new ArrayList<>();
        if (cells.isEmpty()) {
            return rows;
        }
        int columns = columns(cells);
        SpanGrid grid = new SpanGrid();
        List<SpanGrid.Cell> row = new ArrayList<>();
        String place = cells.get(0).place();
        int width = 0;
        int taken = 0;
        for (AsciiDocCell cell : cells) {
            place = row.isEmpty() ? cell.place() : place;
            row.add(cell.cell());
            width += Math.min(cell.cell().columns(), columns);
            if (width + taken >= columns) {
                rows.add(new GridRow(place, grid.row(row), rows.isEmpty() && hasHeader(cells, columns)));
                row.clear();
                width = 0;
                taken = grid.taken(columns);
            }
        }
        if (!row.isEmpty()) {
            rows.add(new GridRow(place, grid.row(row), false));
        }
        return rows;
    }

    /** The attributes say how many columns there are, else the first line that has cells. */
    private int columns(List<AsciiDocCell> cells) {
        Matcher stated = COLUMNS.matcher(attributes);
        int columns = 0;
        if (stated.find()) {
            String list = stated.group("a") != null
                    ? stated.group("a")
                    : stated.group("b") != null ? stated.group("b") : stated.group("c");
            for (String one : list.split("[,;]", -1)) {
                Matcher times = REPEATED.matcher(one);
                columns += times.matches() ? Integer.parseInt(times.group("times")) : 1;
            }
        }
        String first = cells.get(0).place();
        int onFirstLine = cells.stream()
                .filter(cell -> cell.place().equals(first))
                .mapToInt(cell -> cell.cell().columns())
                .sum();
        // [cols="1"] above lines of several cells is a slip.
        return columns > 0 ? columns : Math.max(1, onFirstLine);
    }

    private boolean hasHeader(List<AsciiDocCell> cells, int columns) {
        String first = cells.get(0).place();
        long onFirstLine =
                cells.stream().filter(cell -> cell.place().equals(first)).count();
        return attributes.contains("header") || onFirstLine == columns;
    }

    private List<GridRow> delimited(int from, int end, char fence) throws FormatException {
        boolean tabs = attributes.contains("tsv");
        char delimiter = tabs ? '\t' : fence == ':' || attributes.contains("dsv") ? ':' : ',';
        StringBuilder text = new StringBuilder();
        lines.subList(from, end).forEach(line -> text.append(line.text()).append('\n'));
        List<GridRow> rows = new ArrayList<>();
        for (var line : DelimitedLines.inside(name, text.toString(), delimiter, from + 1)) {
            rows.add(new GridRow(
                    line.place(),
                    line.texts().stream().map(MarkedText.ASCIIDOC::read).toList(),
                    rows.isEmpty()));
        }
        return rows;
    }
}
