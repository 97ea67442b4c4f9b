package org.portregistry.publish.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.model.Nulls;
import org.portregistry.publish.table.CsvWriter;
import org.portregistry.publish.table.Table;

/**
 * The rows of a table, whatever columns its file has.
 *
 * @param columns the names of the columns
 * @param rows the rows, in the file's order
 * @param fileSha256 the SHA-256 of the file that they were read from; empty if they were not
 */
public record Sheet(List<String> columns, List<Row> rows, String fileSha256) {

    /** Refuses null and copies the lists. */
    public Sheet {
        Nulls.refuse(fileSha256);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the sheet of a table's rows. */
    public static <T> Sheet of(Table<T> table, List<T> content) {
        return of(
                table.columns(),
                content.stream()
                        .map(row -> table.fields().stream()
                                .map(field -> field.cell(row))
                                .toList()));
    }

    /** Returns the sheet of one of our CSV files. */
    public static Sheet of(CsvFile csv) {
        return of(csv.columns(), csv.rows().stream().map(CsvRow::cells));
    }

    /** Returns a sheet of exact texts, each row in the order of the columns. */
    static Sheet of(List<String> columns, Stream<List<String>> rows) {
        return new Sheet(columns, rows.map(row -> Row.of(columns, row)).toList(), "");
    }

    /** Returns the same rows, which were read from the file with that SHA-256. */
    Sheet withFileSha256(String sum) {
        return new Sheet(columns, rows, sum);
    }

    /** Returns the same rows in that order. */
    public Sheet sorted(Comparator<Row> order) {
        return new Sheet(columns, rows.stream().sorted(order).toList(), "");
    }

    /** Writes it as a CSV file of a release; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        CsvWriter.write(
                columns,
                rows.stream()
                        .map(row -> columns.stream().map(row::cell).toList())
                        .toList(),
                out);
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
        return DigestUtils.sha256Hex(bytes.toByteArray());
    }
}
