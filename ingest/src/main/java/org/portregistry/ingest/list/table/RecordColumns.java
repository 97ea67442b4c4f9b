package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;

/** The columns of one record in a line of a table, by header and, where headers mislead, by the look of the cells. */
final class RecordColumns {

    private final List<LabelledColumn> columns;

    private RecordColumns(List<LabelledColumn> columns) {
        this.columns = columns;
    }

    /** Returns the record of these columns; empty if none of them holds ports. */
    static Optional<RecordColumns> of(List<LabelledColumn> labelled) {
        RecordColumns record = new RecordColumns(new ArrayList<>(labelled));
        record.mindSwappedHeaders();
        record.mindProtocolsThatAreNames();
        record.mindTransportsUnderOtherNames();
        record.mindNamesThatNobodyKnows();
        record.mindSeveralNames();
        record.mindTheOnlyText();
        return record.hasPorts() ? Optional.of(record) : Optional.empty();
    }

    /** The header "Protocol" above {@code TCP/502} and "Ports" above {@code Modbus TCP}: somebody swapped them. */
    private void mindSwappedHeaders() {
        int ports = indexOf(Column.PORT);
        if (ports < 0 || columns.get(ports).stated() || columns.get(ports).looksLike(CellKind.PORTS)) {
            return;
        }
        for (int at = 0; at < columns.size(); at++) {
            LabelledColumn one = columns.get(at);
            boolean free = one.isThoughtToBe(Column.TRANSPORT) || one.isThoughtToBe(Column.NAME);
            if (free && one.looksLike(CellKind.PORTS)) {
                columns.set(ports, columns.get(ports).as(Column.NAME));
                columns.set(at, one.as(Column.PORT));
                return;
            }
        }
    }

    /** "Protocol" means the transport in one list and the service in the next. */
    private void mindProtocolsThatAreNames() {
        for (int at = 0; at < columns.size(); at++) {
            LabelledColumn one = columns.get(at);
            int name = indexOf(Column.NAME);
            // Beside a column of names a few "gRPC" among the transports do not make it another.
            boolean named =
                    one.looksLike(CellKind.TEXT) && (name < 0 || CellKind.TRANSPORTS.shareOf(one.cells()) < 0.2);
            if (one.sortsPorts()) {
                columns.set(at, one.as(Column.IGNORE));
            } else if (one.isThoughtToBe(Column.TRANSPORT) && named) {
                // IANA's memos have both: "Keyword" ECHO, "Protocol" Echo.
                boolean keyword =
                        name >= 0 && columns.get(name).header().strip().equalsIgnoreCase("keyword");
                if (name >= 0 && !keyword && !columns.get(name).stated()) {
                    columns.set(name, columns.get(name).as(Column.DESCRIPTION));
                }
                columns.set(at, one.as(keyword ? Column.DESCRIPTION : Column.NAME));
            }
        }
    }

    /** "Type" above {@code TCP} and {@code UDP}. */
    private void mindTransportsUnderOtherNames() {
        for (int at = 0; at < columns.size() && !has(Column.TRANSPORT); at++) {
            LabelledColumn one = columns.get(at);
            boolean free = one.isThoughtToBe(Column.CATEGORY) || one.isThoughtToBe(Column.IGNORE);
            if (free && one.looksLike(CellKind.TRANSPORTS)) {
                columns.set(at, one.as(Column.TRANSPORT));
            }
        }
    }

    /** "Used by" names whom a service serves, if another column says what it is; and a header that nobody knows may name. */
    private void mindNamesThatNobodyKnows() {
        int name = indexOf(Column.NAME);
        boolean served = name >= 0
                && columns.get(name).isThoughtToBe(Column.NAME)
                && columns.get(name).header().strip().equalsIgnoreCase("used by")
                && (has(Column.DESCRIPTION) || has(Column.TEXT));
        if (served) {
            columns.set(name, columns.get(name).as(Column.IGNORE));
        }
        if (has(Column.NAME) || has(Column.TEXT)) {
            return;
        }
        UnknownNames.find(columns)
                .ifPresent(at -> columns.set(at, columns.get(at).as(Column.NAME)));
    }

    private static boolean isMarked(LabelledColumn column) {
        return Column.OF_ONE_TRANSPORT.contains(column.column());
    }

    /** Of "Service" and "Application" the first is the name; the other says more. */
    private void mindSeveralNames() {
        int name = indexOf(Column.NAME);
        for (int at = name + 1; name >= 0 && at < columns.size(); at++) {
            if (columns.get(at).isThoughtToBe(Column.NAME)) {
                columns.set(at, columns.get(at).as(Column.DESCRIPTION));
            }
        }
    }

    /** Where a list has one text column, that is its name column (DESIGN.md, claims file). */
    private void mindTheOnlyText() {
        List<Column> present = columns.stream().map(LabelledColumn::column).toList();
        columns.replaceAll(one -> one.stated() ? one : one.as(Cells.only(one.column(), present)));
    }

    /** Returns which header became which column, and which were left over: {@code Puerto → port; left over: Zona}. */
    String understood() {
        String taken = columns.stream()
                .filter(one -> one.column() != Column.IGNORE)
                .map(one -> one.shownHeader() + " → " + one.column().code())
                .collect(Collectors.joining(", "));
        String left = columns.stream()
                .filter(one -> one.column() == Column.IGNORE)
                .map(LabelledColumn::shownHeader)
                .collect(Collectors.joining(", "));
        return taken + (left.isEmpty() ? "" : "; left over: " + left);
    }

    /** Returns why lines of the table are not claims, in the words of a skip; empty if they are. */
    Optional<String> objection() {
        if (!has(Column.NAME) && !has(Column.TEXT)) {
            return Optional.of("table without a column of names");
        }
        boolean bare = has(Column.PORT) && !has(Column.TRANSPORT) && !has(Column.TCP) && !has(Column.UDP);
        return bare && columns.get(indexOf(Column.PORT)).holdsPortClasses()
                ? Optional.of("table of port classes, not of services")
                : Optional.empty();
    }

    /** Returns the row of a line; empty if its cells are blank. */
    Optional<Row> row(Table.Line line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (LabelledColumn one : columns) {
            String cell = line.cell(one.index());
            if (one.column() != Column.IGNORE && !cell.isEmpty()) {
                cells.merge(one.column(), cell, (first, next) -> first.equals(next) ? first : first + "; " + next);
            }
        }
        cells.replaceAll(Cells::plain);
        cells.values().removeIf(String::isBlank);
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(Row.of(line.place(), cells).linking(links(line)));
    }

    /** Returns what is linked in the cell that names the service: the name, else the text, else the description. */
    private List<String> links(Table.Line line) {
        return Column.WORDS.stream()
                .map(this::indexOf)
                .filter(at -> at >= 0)
                .map(at -> line.links(columns.get(at).index()))
                .findFirst()
                .orElse(List.of());
    }

    private boolean hasPorts() {
        return has(Column.PORT) || columns.stream().anyMatch(one -> isMarked(one) && one.looksLike(CellKind.PORTS));
    }

    private boolean has(Column column) {
        return indexOf(column) >= 0;
    }

    private int indexOf(Column column) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).column() == column)
                .findFirst()
                .orElse(-1);
    }
}
