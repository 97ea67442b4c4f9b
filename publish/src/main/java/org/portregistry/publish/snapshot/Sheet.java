package org.portregistry.publish.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.datasets.Sha256;
import org.portregistry.publish.table.CsvWriter;
import org.portregistry.publish.table.Table;

/** The exact texts of a table's cells, whatever columns its file has. */
public final class Sheet {
    private final List<String> columns;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private String fileSha256 = "";

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

        /** Returns whether a row of this or another sheet has the same text in every column. */
        public boolean hasSameCells(Row other) {
            return columns.equals(other.columns()) ? cells.equals(other.cells) : filled().equals(other.filled());
        }

        private List<String> columns() {
            return columns;
        }

        /** Returns the cells that are not empty by their columns, in the order of the columns. */
        public Map<String, String> filled() {
            Map<String, String> filled = new LinkedHashMap<>();
            for (String column : columns) {
                if (!cell(column).isEmpty()) {
                    filled.put(column, cell(column));
                }
            }
            return filled;
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
    public static Sheet of(CsvFile csv) {
        return of(csv.columns(), csv.rows().stream().map(CsvRow::cells).toList());
    }

    /** Returns this sheet, which now knows the SHA-256 of the file that it was read from. */
    Sheet withFileSha256(String sum) {
        fileSha256 = sum;
        return this;
    }

    /** Returns the names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** Returns the rows, in the file's order. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the same rows in that order. */
    public Sheet sorted(Comparator<Row> order) {
        return of(columns, rows.stream().sorted(order).map(row -> row.cells).toList());
    }

    /** Writes it as a CSV file of a release; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        CsvWriter.write(columns, rows.stream().map(row -> row.cells).toList(), out);
    }

    /** Returns the SHA-256 of the file that it was read from, else of the one that {@link #write} makes of it. */
    public String sha256() {
        if (!fileSha256.isEmpty()) {
            return fileSha256;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot happen: nothing leaves the memory", problem);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private void add(List<String> cells) {
        rows.add(new Row(cells));
    }
}
