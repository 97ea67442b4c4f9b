package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
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
        Map<String, Column> stated = options.common().stated().byHeader();
        SkippedLines skipped = SkippedLines.of(options);
        List<Line> lines = Text.plainLines(document, options);
        List<Row> rows = new ArrayList<>();
        TextTable table = TextTable.withoutHeader(stated).orElse(null);
        boolean any = table != null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Row> skip = skipped.row(line);
            Optional<TextTable> header = skip.isPresent() ? Optional.empty() : header(lines, i, stated);
            if (skip.isPresent()) {
                rows.add(skip.get());
            } else if (header.isPresent()) {
                table = header.get();
                any = true;
            } else if (table != null) {
                table.add(line.place(), TextLayout.plain(line.text()), rows);
            }
        }
        if (!any) {
            String first = lines.stream()
                    .filter(line -> line.text().chars().anyMatch(Character::isLetterOrDigit))
                    .map(line -> line.text().strip())
                    .findFirst()
                    .orElse("");
            throw new FormatException(document.name() + ": expected a header line with a column of ports, found none; "
                    + "the first line is \"" + first.substring(0, Math.min(80, first.length()))
                    + "\"; say which columns are which in \"columns\", such as {\"columns\": {\"Puerto\": \"port\"}}");
        }
        return Rows.of(rows);
    }

    private static Optional<TextTable> header(List<Line> lines, int at, Map<String, Column> stated) {
        String line = plain(lines, at);
        if (line.isBlank() || TextLayout.isRuler(line)) {
            return Optional.empty();
        }
        for (TextLayout layout : TextHeader.layouts(line, plain(lines, at + 1), plain(lines, at - 1))) {
            Optional<TextTable> table = TextTable.of(layout, stated, () -> isParted(lines, at + 1));
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
