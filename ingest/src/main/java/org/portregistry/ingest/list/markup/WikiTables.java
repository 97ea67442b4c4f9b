package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.json.WikiText;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.GridRow;
import org.portregistry.ingest.list.table.SpanGrid;
import org.portregistry.ingest.list.table.TextTables;

/** The tables of MediaWiki: <code>{|</code>, {@code !} and {@code |} for cells, {@code |-} between rows. */
public final class WikiTables {

    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*(?<text>[^=].*?)\\s*\\1\\s*");
    private static final Pattern OPEN = Pattern.compile("[:*#\\s]*\\{\\|.*");
    private static final Pattern SPAN = Pattern.compile("(?<key>rowspan|colspan)\\s*=\\s*[\"']?\\s*(?<value>\\d{1,4})");

    /** A cell while its lines are gathered. */
    private record Begun(boolean header, StringBuilder text) {}

    private final List<Line> lines;
    private final List<Found> found = new ArrayList<>();
    private String heading = "";

    private WikiTables(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads the rows of a page. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<Found> tables = find(Text.plainLines(document, options));
        return FoundTables.read(document, tables, new TextTables(List.of(), List.of()), options);
    }

    /** Returns the tables of a page. */
    static List<Found> find(List<Line> lines) {
        WikiTables tables = new WikiTables(lines);
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at).text().strip();
            Matcher section = HEADING.matcher(line);
            if (section.matches()) {
                tables.heading = WikiText.read(section.group("text")).text();
            }
            at = OPEN.matcher(line).matches() ? tables.table(at) : at + 1;
        }
        return tables.found;
    }

    private int table(int open) {
        List<GridRow> rows = new ArrayList<>();
        List<Begun> row = new ArrayList<>();
        SpanGrid grid = new SpanGrid();
        String caption = "";
        String place = lines.get(open).place();
        int nested = 0;
        int at = open + 1;
        for (; at < lines.size(); at++) {
            String line = lines.get(at).text().strip();
            if (line.startsWith("|}") && !line.startsWith("|}}")) {
                if (nested == 0) {
                    break;
                }
                nested--;
            } else if (line.startsWith("{|")) {
                nested++;
            } else if (nested == 0 && line.startsWith("|-")) {
                add(rows, place, row, grid);
                place = "";
            } else if (nested == 0 && line.startsWith("|+")) {
                caption = WikiText.read(line.substring(2)).text();
            } else if (nested == 0 && (line.startsWith("|") || line.startsWith("!"))) {
                place = row.isEmpty() ? lines.get(at).place() : place;
                boolean header = line.startsWith("!");
                WikiCells.split(line.substring(1), header)
                        .forEach(cell -> row.add(new Begun(header, new StringBuilder(cell))));
            } else if (nested == 0 && !row.isEmpty()) {
                row.get(row.size() - 1).text().append('\n').append(line);
            }
        }
        add(rows, place, row, grid);
        found.add(new Found(open, Math.min(at, lines.size() - 1), caption.isEmpty() ? heading : caption, rows));
        return at + 1;
    }

    private static void add(List<GridRow> rows, String place, List<Begun> row, SpanGrid grid) {
        if (row.isEmpty()) {
            return;
        }
        List<SpanGrid.Cell> cells = row.stream().map(WikiTables::cell).toList();
        boolean header = row.stream().allMatch(Begun::header);
        rows.add(new GridRow(place, grid.row(cells), header));
        row.clear();
    }

    private static SpanGrid.Cell cell(Begun begun) {
        String source = begun.text().toString();
        String attributes = WikiCells.attributes(source);
        LinkedText text = WikiText.read(source.substring(attributes.length()));
        int columns = 1;
        int rows = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int value = Math.max(1, Integer.parseInt(span.group("value")));
            columns = span.group("key").equals("colspan") ? value : columns;
            rows = span.group("key").equals("rowspan") ? value : rows;
        }
        return new SpanGrid.Cell(text, columns, rows);
    }
}
