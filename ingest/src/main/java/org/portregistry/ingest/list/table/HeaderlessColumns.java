package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.PortBounds;

/** Tells the columns of lines without a header where every one of them is plain to see. */
final class HeaderlessColumns {

    /** How many lines must agree before columns without headers are told by sight. */
    private static final int FEWEST = 3;

    private HeaderlessColumns() {}

    /**
     * Returns headers for lines that have none: one column must hold ports in every line, at most one transports, and
     * exactly one text. Anything less plain needs the option {@code columns}.
     */
    static Optional<List<String>> find(List<Table.Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        if (lines.size() < FEWEST || width > TableColumns.WIDEST) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            int here = index;
            headers.add(header(lines.stream().map(line -> line.cell(here)).toList()));
        }
        joinedRange(lines, headers);
        boolean ports = Collections.frequency(headers, Column.PORT.code()) == 1 || headers.contains("first port");
        boolean plain = ports
                && Collections.frequency(headers, Column.TRANSPORT.code()) <= 1
                && Collections.frequency(headers, Column.TEXT.code()) == 1;
        int counter = Math.max(headers.indexOf(Column.PORT.code()), headers.indexOf("first port"));
        return plain && !counts(lines, counter) ? Optional.of(headers) : Optional.empty();
    }

    /** Two columns of ports beside each other, of which the second never is the lower one, bound ranges. */
    private static void joinedRange(List<Table.Line> lines, List<String> headers) {
        int first = headers.indexOf(Column.PORT.code());
        boolean two = first >= 0
                && Collections.frequency(headers, Column.PORT.code()) == 2
                && headers.lastIndexOf(Column.PORT.code()) == first + 1;
        boolean bounds = two
                && PortBounds.areBounds(
                        lines.stream().map(line -> line.cell(first)).toList(),
                        lines.stream().map(line -> line.cell(first + 1)).toList());
        if (bounds) {
            headers.set(first, "first port");
            headers.set(first + 1, "last port");
        }
    }

    /** Numbered lines are not ports. */
    private static boolean counts(List<Table.Line> lines, int index) {
        List<String> cells = lines.stream().map(line -> line.cell(index)).toList();
        return new LabelledColumn(index, "", Column.PORT, false, cells).countsLines();
    }

    private static String header(List<String> cells) {
        if (CellKind.PORTS.shareOf(cells) > 0.9) {
            return Column.PORT.code();
        }
        if (CellKind.TRANSPORTS.shareOf(cells) > 0.9) {
            return Column.TRANSPORT.code();
        }
        return cells.stream().allMatch(String::isBlank) ? Column.IGNORE.code() : Column.TEXT.code();
    }
}
