package org.portregistry.publish.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.publish.table.Table;

/** The exact texts of a table's cells, whatever columns its file has. */
public final class Sheet {
    private final List<String> columns;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Sheet(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            index.put(columns.get(i), i);
        }
    }

    /** One row. */
    public final class Row {
        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /** Returns the exact text of a cell; empty where the file has no such column. */
        public String cell(String column) {
            Integer at = index.get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at);
        }

        /** Returns the items of a cell that holds a list. */
        public List<String> items(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
        }
    }

    /** Returns the sheet of a table's rows. */
    public static <T> Sheet of(Table<T> table, List<T> content) {
        return of(
                table.columns(),
                content.stream()
                        .map(row -> table.fields().stream()
                                .map(field -> field.cell(row))
                                .toList())
                        .toList());
    }

    /** Returns a sheet of exact texts, each row in the order of the columns. */
    public static Sheet of(List<String> columns, List<List<String>> rows) {
        Sheet sheet = new Sheet(columns);
        rows.forEach(sheet::add);
        return sheet;
    }

    /** Returns the sheet of one of our CSV files. */
    static Sheet of(CsvFile csv) {
        return of(csv.columns(), csv.rows().stream().map(CsvRow::cells).toList());
    }

    /** Returns the names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** Returns the rows, in the file's order. */
    public List<Row> rows() {
        return rows;
    }

    private void add(List<String> cells) {
        rows.add(new Row(cells));
    }
}
