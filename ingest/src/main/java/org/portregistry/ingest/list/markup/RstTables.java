package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.DelimitedLines;
import org.portregistry.ingest.list.table.GridRow;

/** The directives {@code list-table} and {@code csv-table} of reStructuredText. */
final class RstTables {

    private static final Pattern DIRECTIVE =
            Pattern.compile("(?<indent>\\s*)\\.\\. (?<kind>list-table|csv-table)::\\s*(?<title>.*)");
    private static final Pattern OPTION = Pattern.compile("\\s+:(?<key>[\\w-]{1,40}):\\s*(?<value>.*)");
    private static final Pattern ROW = Pattern.compile("(?<before>\\s*[*+-]\\s+)(?<cell>[*+-](?:\\s.*)?)");
    private static final Pattern CELL = Pattern.compile("(?<before>\\s*)[*+-](?:\\s+(?<text>.*))?");
    private static final Pattern UNDERLINE = Pattern.compile("([=\\-~^\"'`+*#:.])\\1{2,}\\s*");

    private final List<Line> lines;
    private final List<Found> found = new ArrayList<>();
    private String heading = "";

    private RstTables(List<Line> lines) {
        this.lines = lines;
    }

    /** Returns the tables of the directives in a document. */
    static List<Found> find(String name, List<Line> lines) throws FormatException {
        RstTables tables = new RstTables(lines);
        int at = 0;
        while (at < lines.size()) {
            at = tables.step(name, at);
        }
        return tables.found;
    }

    private int step(String name, int at) throws FormatException {
        String text = text(at);
        Matcher directive = DIRECTIVE.matcher(text);
        if (!directive.matches()) {
            boolean underlined = at + 1 < lines.size()
                    && !text.isBlank()
                    && UNDERLINE.matcher(text(at + 1)).matches();
            heading = underlined && !UNDERLINE.matcher(text).matches() ? text.strip() : heading;
            return at + 1;
        }
        int indent = directive.group("indent").length();
        int end = at + 1;
        while (end < lines.size() && (text(end).isBlank() || Text.indent(text(end)) > indent)) {
            end++;
        }
        Map<String, String> options = new HashMap<>();
        int from = at + 1;
        while (from < end && OPTION.matcher(text(from)).matches()) {
            Matcher option = OPTION.matcher(text(from));
            if (option.matches()) {
                options.put(
                        option.group("key").toLowerCase(Locale.ROOT),
                        option.group("value").strip());
            }
            from++;
        }
        String title = directive.group("title").isBlank()
                ? heading
                : directive.group("title").strip();
        List<GridRow> rows = directive.group("kind").equals("list-table")
                ? listed(from, end, number(options.get("header-rows")))
                : delimited(name, from, end, options);
        found.add(new Found(at, end - 1, title, rows));
        return end;
    }

    /** {@code * - 22} begins a row, {@code - ssh} below its cell another cell, and what is indented more goes on, but for directives. */
    private List<GridRow> listed(int from, int end, int headers) {
        List<GridRow> rows = new ArrayList<>();
        List<StringBuilder> cells = new ArrayList<>();
        String place = "";
        int column = -1;
        int hidden = -1;
        for (int at = from; at < end; at++) {
            String line = text(at);
            Matcher row = ROW.matcher(line);
            Matcher cell = CELL.matcher(line);
            boolean begins = row.matches() && (column < 0 || row.group("before").length() == column);
            if (begins || cell.matches() && cell.group("before").length() == column) {
                hidden = -1;
            }
            if (begins) {
                add(rows, place, cells, headers);
                place = lines.get(at).place();
                column = row.group("before").length();
                cells.add(new StringBuilder(row.group("cell").substring(1).strip()));
            } else if (cell.matches() && cell.group("before").length() == column && !cells.isEmpty()) {
                cells.add(new StringBuilder(cell.group("text") == null ? "" : cell.group("text")));
            } else if (!line.isBlank() && !cells.isEmpty() && (hidden < 0 || Text.indent(line) <= hidden)) {
                hidden = line.strip().startsWith(".. ") ? Text.indent(line) : -1;
                if (hidden >= 0) {
                    continue;
                }
                String more = line.strip().replaceFirst("^[*+-]\\s+", "");
                cells.get(cells.size() - 1).append('\n').append(more);
            }
        }
        add(rows, place, cells, headers);
        return rows;
    }

    private static void add(List<GridRow> rows, String place, List<StringBuilder> cells, int headers) {
        if (!cells.isEmpty()) {
            rows.add(row(place, cells.stream().map(StringBuilder::toString).toList(), rows.size() < headers));
            cells.clear();
        }
    }

    private List<GridRow> delimited(String name, int from, int end, Map<String, String> options)
            throws FormatException {
        char delimiter = delimiter(options.getOrDefault("delim", ","));
        List<GridRow> rows = new ArrayList<>();
        if (options.containsKey("header")) {
            // Docutils parts the header at commas, whatever parts the rows.
            char parting = options.get("header").indexOf(',') >= 0 ? ',' : delimiter;
            for (var line : DelimitedLines.inside(name, options.get("header"), parting, 1)) {
                rows.add(row(line.place(), line.texts(), true));
            }
        }
        int headers = rows.size() + number(options.get("header-rows"));
        StringBuilder text = new StringBuilder();
        for (int at = from; at < end; at++) {
            text.append(text(at).strip()).append('\n');
        }
        int first = from < end ? lines.get(from).number() : 1;
        for (var line : DelimitedLines.inside(name, text.toString(), delimiter, first)) {
            rows.add(row(line.place(), line.texts(), rows.size() < headers));
        }
        return rows;
    }

    private static char delimiter(String option) {
        return option.equalsIgnoreCase("tab")
                ? '\t'
                : option.equalsIgnoreCase("space") ? ' ' : option.isEmpty() ? ',' : option.charAt(0);
    }

    private static GridRow row(String place, List<String> cells, boolean header) {
        List<LinkedText> texts = cells.stream().map(MarkedText.RST::read).toList();
        return new GridRow(place, texts, header);
    }

    private static int number(String option) {
        return option != null && option.matches("\\d{1,3}") ? Integer.parseInt(option) : 0;
    }

    private String text(int at) {
        return lines.get(at).text().replace("\t", "        ");
    }
}
