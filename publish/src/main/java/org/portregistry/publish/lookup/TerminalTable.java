package org.portregistry.publish.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Rows in columns that fit a width: picocli's table, whose widest columns give way and wrap. */
public final class TerminalTable {
    private static final int GAP = 2;

    /** A column narrower than this cannot be read. */
    private static final int NARROWEST = 8;

    private static final ColorScheme PLAIN = Help.defaultColorScheme(Ansi.OFF);

    private TerminalTable() {}

    /** Returns how wide the terminal is; empty where nobody sits at one. */
    public static OptionalInt width() {
        return Terminal.isThere()
                ? OptionalInt.of(new UsageMessageSpec().autoWidth(true).width())
                : OptionalInt.empty();
    }

    /** Returns the lines of plain rows, each with as many cells as the first. */
    public static List<String> lines(List<List<String>> rows, int width) {
        return linesOf(
                rows.stream()
                        .map(row -> row.stream().map(TerminalTable::plain).toList())
                        .toList(),
                width);
    }

    /** Returns the lines of rows with colours, each with as many cells as the first. */
    static List<String> linesOf(List<List<Text>> rows, int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = widths(rows, width);
        Column[] columns = IntStream.range(0, widths.length)
                .mapToObj(i -> new Column(widths[i], i == 0 ? 0 : GAP, Overflow.WRAP))
                .toArray(Column[]::new);
        TextTable table = TextTable.forColumns(PLAIN, columns);
        for (List<Text> row : rows) {
            int first = table.rowCount();
            table.addEmptyRow();
            for (int i = 0; i < row.size(); i++) {
                table.putValue(first, i, row.get(i));
            }
        }
        // Each cell that wraps adds rows of its own, also where another one has made enough already.
        return table.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns the text as it is: picocli's markup in it means nothing. */
    static Text plain(String text) {
        return PLAIN.apply(text, List.of());
    }

    private static int[] widths(List<List<Text>> rows, int width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<Text> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                int gap = i == 0 ? 0 : GAP;
                widths[i] = Math.max(widths[i], gap + row.get(i).getCJKAdjustedLength());
            }
        }
        for (int tooMany = Arrays.stream(widths).sum() - width; tooMany > 0; tooMany--) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST + GAP) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}
