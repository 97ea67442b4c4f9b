package org.portregistry.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the tables of a document into rows: those that have a column of ports. */
final class TableRows {

    /** The reason of skips for headers among the rows. */
    static final String HEADER = "repeated header";

    private TableRows() {}

    /**
     * Reads every table that has a column of ports; what stands in other tables are no rows.
     *
     * @param selected whether the source file chose these tables: then none is passed over for its looks
     * @throws FormatException if no table has a column of ports and one of names
     */
    static Rows read(Document document, List<Table> tables, Options options, boolean selected) throws FormatException {
        ColumnOption option = ColumnOption.of(options);
        List<Row> rows = new ArrayList<>();
        Set<String> headers = new LinkedHashSet<>();
        boolean found = false;
        for (Table table : tables) {
            List<RecordColumns> records = TableColumns.find(table, option);
            headers.add(String.join(" | ", table.header()));
            found |= records.stream()
                    .anyMatch(record -> selected || record.objection().isEmpty());
            for (Table.Line line : table.lines()) {
                for (RecordColumns record : records) {
                    record.row(line).map(row -> judge(row, record, selected)).ifPresent(rows::add);
                }
            }
        }
        if (!found) {
            throw new FormatException(
                    document.name() + ": expected a table whose header has a column of ports and one of "
                            + "names; found " + (tables.isEmpty() ? "no table" : "only " + shorten(headers)));
        }
        return Rows.of(rows);
    }

    private static Row judge(Row row, RecordColumns record, boolean selected) {
        String text = String.join(" | ", row.cells().values());
        if (ColumnNames.find(row.cell(Column.PORT)).equals(Optional.of(Column.PORT))) {
            return Row.skipped(row.place(), HEADER, text);
        }
        if (!selected && record.objection().isPresent()) {
            return Row.skipped(row.place(), record.objection().orElseThrow(), text);
        }
        return row;
    }

    private static String shorten(Set<String> headers) {
        String all = "\"" + String.join("\", \"", headers) + "\"";
        return all.length() <= 300 ? all : all.substring(0, 300) + "…";
    }
}
