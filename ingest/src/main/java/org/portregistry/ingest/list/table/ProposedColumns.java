package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ProposedColumn;
import org.portregistry.ingest.list.StatedColumns;

/**
 * What the columns of a table could be whose headers nobody knows, by the look of their cells. It is no reading: a person must
 * say so in the option {@code columns}.
 */
final class ProposedColumns {

    /** So many of the cells must look alike. */
    private static final double ALIKE = 0.9;

    /** Fewer lines show nothing. */
    private static final int FEWEST_LINES = 2;

    private ProposedColumns() {}

    /** Returns the proposal for the table with the most lines for which there is one; empty if there is none. */
    static List<ProposedColumn> of(List<Table> tables, StatedColumns stated) {
        return tables.stream()
                .sorted(Comparator.comparingInt((Table table) -> -table.lines().size()))
                .map(table -> of(headed(table), stated))
                .filter(proposal -> !proposal.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first line is a header that nobody knows, if it alone holds no port where all others do. */
    private static Table headed(Table table) {
        if (!table.header().isEmpty() || table.lines().size() <= FEWEST_LINES) {
            return table;
        }
        Table.Line first = table.lines().get(0);
        List<Table.Line> rest = table.lines().subList(1, table.lines().size());
        boolean header = IntStream.range(0, first.cells().size())
                .anyMatch(at -> CellKind.of(first.cell(at)) == CellKind.TEXT
                        && CellKind.PORTS.shareOf(cells(rest, at)) > ALIKE);
        boolean words = first.texts().stream().noneMatch(cell -> CellKind.of(cell) == CellKind.PORTS);
        return header && words ? new Table(table.name(), table.heading(), first.texts(), rest) : table;
    }

    private static List<ProposedColumn> of(Table table, StatedColumns stated) {
        List<LabelledColumn> columns = TableColumns.label(table, stated);
        if (table.lines().size() < FEWEST_LINES || columns.size() < 2) {
            return List.of();
        }
        List<ProposedColumn> proposal = new ArrayList<>();
        List<LabelledColumn> free = new ArrayList<>(columns.stream()
                .filter(one -> one.column() == Column.IGNORE && !one.stated())
                .toList());
        boolean ports = columns.stream().anyMatch(one -> Column.PORTS.contains(one.column()));
        Optional<LabelledColumn> port = first(free, CellKind.PORTS);
        if (!ports && port.isEmpty()) {
            return List.of();
        }
        if (!ports) {
            take(port.orElseThrow(), Column.PORT, "holds ports in ", CellKind.PORTS, free, proposal);
        }
        if (columns.stream().noneMatch(one -> one.column() == Column.TRANSPORT)) {
            first(free, CellKind.TRANSPORTS)
                    .ifPresent(one ->
                            take(one, Column.TRANSPORT, "holds transports in ", CellKind.TRANSPORTS, free, proposal));
        }
        texts(columns, free, proposal);
        return proposal;
    }

    /** Of the texts the short ones that differ are names; the longest describe; those that repeat sort. */
    private static void texts(List<LabelledColumn> columns, List<LabelledColumn> free, List<ProposedColumn> proposal) {
        List<LabelledColumn> texts =
                free.stream().filter(one -> one.looksLike(CellKind.TEXT)).toList();
        boolean described = columns.stream().anyMatch(one -> one.column() == Column.DESCRIPTION);
        boolean named = columns.stream().anyMatch(one -> one.column() == Column.NAME || one.column() == Column.TEXT);
        Optional<LabelledColumn> name = texts.stream()
                .filter(one -> !named && differs(one))
                .min(Comparator.comparingDouble(LabelledColumn::wordsOnAverage));
        name.ifPresent(one -> add(
                one,
                texts.size() == 1 && !described ? Column.TEXT : Column.NAME,
                "holds texts that differ, of " + words(one),
                proposal));
        Optional<LabelledColumn> description = texts.stream()
                .filter(one -> !described && !name.equals(Optional.of(one)) && differs(one))
                .filter(one ->
                        name.isEmpty() || one.wordsOnAverage() > name.get().wordsOnAverage())
                .max(Comparator.comparingDouble(LabelledColumn::wordsOnAverage));
        description.ifPresent(
                one -> add(one, Column.DESCRIPTION, "holds the longest texts, of " + words(one), proposal));
        texts.stream()
                .filter(one -> !differs(one) && columns.stream().noneMatch(other -> other.column() == Column.CATEGORY))
                .findFirst()
                .ifPresent(one -> add(one, Column.CATEGORY, "holds texts that repeat", proposal));
    }

    private static Optional<LabelledColumn> first(List<LabelledColumn> free, CellKind kind) {
        return free.stream()
                .filter(one -> kind.shareOf(one.cells()) > ALIKE && !one.countsLines())
                .findFirst();
    }

    private static void take(
            LabelledColumn one,
            Column column,
            String reason,
            CellKind kind,
            List<LabelledColumn> free,
            List<ProposedColumn> proposal) {
        long alike =
                one.cells().stream().filter(cell -> CellKind.of(cell) == kind).count();
        add(one, column, reason + alike + " of " + one.cells().size() + " lines", proposal);
        free.remove(one);
    }

    private static void add(LabelledColumn one, Column column, String reason, List<ProposedColumn> proposal) {
        String key = one.header().isBlank()
                ? String.valueOf(one.index() + 1)
                : one.header().strip();
        proposal.add(new ProposedColumn(key, column, one.shownHeader() + " " + reason));
    }

    private static boolean differs(LabelledColumn column) {
        List<String> said =
                column.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return said.stream().distinct().count() * 2 > said.size();
    }

    private static String words(LabelledColumn column) {
        return Math.max(1, Math.round(column.wordsOnAverage())) + " words on average";
    }

    private static List<String> cells(List<Table.Line> lines, int at) {
        return lines.stream().map(line -> line.cell(at)).toList();
    }
}
