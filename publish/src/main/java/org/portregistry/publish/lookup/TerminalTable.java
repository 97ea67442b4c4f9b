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

/** Rows in columns that fit a width: picocli's table, whose last column gives way first and wraps, and then the widest ones. */
public final class TerminalTable {
    private static final int GAP = 2;

    /** A column narrower than this cannot be read. */
    private static final int NARROWEST = 8;

    /** The last column holds what explains the others; narrower than this it would be a tower of single words. */
    private static final int COMFORTABLE = 24;

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
        List<List<Text>> texts = rows.stream()
                .map(row -> row.stream().map(TerminalTable::plain).toList())
                .toList();
        return linesOfEach(texts, width, PLAIN).stream().flatMap(List::stream).toList();
    }

    /** Returns the lines of each row; each has as many cells as the first. */
    static List<List<String>> linesOfEach(List<List<Text>> rows, int width, ColorScheme colours) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = widths(rows, width);
        Column[] columns = IntStream.range(0, widths.length)
                .mapToObj(i -> new Column(widths[i], i == 0 ? 0 : GAP, Overflow.WRAP))
                .toArray(Column[]::new);
        return rows.stream().map(row -> lines(row, colours, columns)).toList();
    }

    /** Returns the lines of a text that keeps off the margin. */
    static List<String> wrapped(Text text, int indent, int width, ColorScheme colours) {
        return lines(List.of(text), colours, new Column(width, indent, Overflow.WRAP));
    }

    private static List<String> lines(List<Text> row, ColorScheme colours, Column... columns) {
        TextTable table = TextTable.forColumns(colours, columns);
        table.indentWrappedLines = 0;
        table.addEmptyRow();
        for (int i = 0; i < row.size(); i++) {
            table.putValue(0, i, row.get(i));
        }
        // Each cell that wraps adds rows of its own, also where another one has made enough already.
        return table.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns the text as it is: picocli's markup in it means nothing. */
    private static Text plain(String text) {
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
        int last = widths.length - 1;
        int spare = Math.max(0, widths[last] - COMFORTABLE - GAP);
        widths[last] -= Math.max(0, Math.min(spare, Arrays.stream(widths).sum() - width));
        for (int tooMany = Arrays.stream(widths).sum() - width; tooMany > 0; tooMany--) {
            // What a row is about, in the first column, is never cut.
            int widest = IntStream.range(1, widths.length)
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
