package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/**
 * Tables in plain text, under a header line that may repeat: columns parted by tabs, by several blanks, by bars, or by
 * position, with or without rulers; grids and simple tables of reStructuredText; and, where the header leaves no doubt,
 * columns parted by single blanks.
 */
public final class TextTableFormat implements Format {

    /** How many lines below a header are looked at for a port, to tell a header from a sentence. */
    private static final int SAMPLE = 6;

    /** Two rows of a grid are not taller than this, in lines. */
    private static final int TALLEST_ROWS = 50;

    @Override
    public String name() {
        return "text-table";
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        StatedColumns stated = options.common().stated();
        SkippedLines skipped = SkippedLines.of(options);
        List<Line> lines = Text.plainLines(document, options);
        List<Row> rows = new ArrayList<>();
        List<TextTable> tables = new ArrayList<>();
        TextTable.withoutHeader(stated).ifPresent(tables::add);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Row> skip = skipped.row(line);
            Optional<TextTable> header = skip.isPresent() ? Optional.empty() : header(lines, i, stated);
            skip.ifPresent(rows::add);
            header.ifPresent(tables::add);
            if (skip.isEmpty() && header.isEmpty() && !tables.isEmpty()) {
                tables.get(tables.size() - 1).add(line.place(), TextLayout.plain(line.text()));
            }
        }
        if (tables.isEmpty()) {
            throw new FormatException(document.name() + ": expected a header line with a column of ports, found none; "
                    + "the first line is \"" + first(lines)
                    + "\"; say which columns are which in \"columns\", such as {\"columns\": {\"Puerto\": \"port\"}}");
        }
        List<Table> found = tables.stream().map(TextTable::table).toList();
        Rows read = TableRows.read(document, found, options, !stated.isEmpty());
        rows.addAll(read.rows());
        return Rows.of(rows).understood(read.understood());
    }

    private static String first(List<Line> lines) {
        String first = lines.stream()
                .filter(line -> line.text().chars().anyMatch(Character::isLetterOrDigit))
                .map(line -> line.text().strip())
                .findFirst()
                .orElse("");
        return first.substring(0, Math.min(80, first.length()));
    }

    private static Optional<TextTable> header(List<Line> lines, int at, StatedColumns stated) {
        String line = plain(lines, at);
        if (line.isBlank() || TextLayout.isRuler(line)) {
            return Optional.empty();
        }
        for (TextLayout layout : TextHeader.layouts(line, plain(lines, at + 1), plain(lines, at - 1))) {
            Optional<TextTable> table =
                    TextTable.of(lines.get(at).place(), layout, stated, () -> isParted(lines, at + 1));
            if (table.isPresent() && (table.get().isPlain() || isAboveRows(table.get(), lines, at + 1))) {
                return table;
            }
        }
        return Optional.empty();
    }

    private static boolean isAboveRows(TextTable table, List<Line> lines, int from) {
        int looked = 0;
        for (int i = from; i < lines.size() && looked < SAMPLE; i++) {
            String line = plain(lines, i);
            if (!line.isBlank() && !TextLayout.isRuler(line)) {
                looked++;
                if (table.hasPort(line)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether more rulers than those around the rows part the rows of a grid. */
    private static boolean isParted(List<Line> lines, int from) {
        int rulers = 0;
        for (int i = from; i < Math.min(lines.size(), from + TALLEST_ROWS) && rulers < 3; i++) {
            String line = plain(lines, i);
            if (line.isBlank() || line.indexOf('|') < 0 && !TextLayout.isRuler(line)) {
                break;
            }
            rulers += TextLayout.isRuler(line) ? 1 : 0;
        }
        return rulers > 2;
    }

    private static String plain(List<Line> lines, int at) {
        return at < 0 || at >= lines.size()
                ? ""
                : TextLayout.plain(lines.get(at).text());
    }
}
