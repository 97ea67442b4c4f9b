package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ProposedColumn;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text.Line;

/**
 * The tables in plain text, under a header line that may repeat: columns separated by tabs, by several blanks, by bars, or by
 * position, with or without rulers; grids and simple tables of reStructuredText; and, where the header leaves no doubt,
 * columns separated by single blanks.
 *
 * @param tables the tables
 * @param skipped the lines that the source file skips
 */
public record TextTables(List<Table> tables, List<Row> skipped) {

    /** How many lines below a header are looked at for a port, to tell a header from a sentence. */
    private static final int SAMPLE = 6;

    /** Two rows of a grid are not taller than this, in lines. */
    private static final int TALLEST_ROWS = 50;

    /** Refuses null and copies. */
    public TextTables {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }

    /** Finds the tables among the lines of a document. */
    public static TextTables find(List<Line> lines, Options options) {
        StatedColumns stated = options.common().stated();
        SkippedLines skips = SkippedLines.of(options);
        List<Row> skipped = new ArrayList<>();
        List<TextTable> tables = new ArrayList<>();
        TextTable.withoutHeader(stated).ifPresent(tables::add);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Row> skip = skips.row(line);
            Optional<TextTable> header = skip.isPresent() ? Optional.empty() : header(lines, i, stated);
            skip.ifPresent(skipped::add);
            header.ifPresent(tables::add);
            if (skip.isEmpty() && header.isEmpty() && !tables.isEmpty()) {
                tables.get(tables.size() - 1).add(line.place(), TextLayout.plain(line.text()));
            }
        }
        return new TextTables(tables.stream().map(TextTable::table).toList(), skipped);
    }

    /** Returns what the columns of lines without a header that is known could be, where gaps or tabs part them. */
    public static List<ProposedColumn> proposal(List<Line> lines, Options options) {
        List<Table.Line> parted = lines.stream()
                .filter(line -> !line.isBlank() && !TextLayout.isRuler(line.text()))
                .map(line -> Table.Line.of(
                        line.place(), List.of(TextLayout.GAP.split(line.text().strip()))))
                .filter(line -> line.cells().size() > 1)
                .toList();
        Table table = new Table("the text", "", List.of(), parted);
        return ProposedColumns.of(List.of(table), options.common().stated());
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
