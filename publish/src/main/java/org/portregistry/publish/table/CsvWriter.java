package org.portregistry.publish.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes tables as RFC 4180 with {@code \n} and UTF-8; quotes only the cells that need it. */
public final class CsvWriter {

    /** RFC 4180 ends lines with CR LF; ours end as those of every other text of a release do. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private CsvWriter() {}

    /** Writes header and rows; the stream stays open. */
    public static <T> void write(Table<T> table, Iterable<T> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        FORMAT.printRecord(text, table.columns().toArray());
        for (T row : rows) {
            FORMAT.printRecord(text, cells(table, row));
        }
        text.flush();
    }

    /** Writes a header and rows of exact texts, each in the order of the columns; the stream stays open. */
    public static void write(List<String> columns, Iterable<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        FORMAT.printRecord(text, columns.toArray());
        for (List<String> row : rows) {
            FORMAT.printRecord(text, row.stream().map(SpreadsheetGuard::on).toArray());
        }
        text.flush();
    }

    private static <T> Object[] cells(Table<T> table, T row) {
        return table.fields().stream().map(field -> cell(field, row)).toArray();
    }

    private static <T> String cell(Field<T> field, T row) {
        String exact = field.cell(row);
        return switch (field.column().type()) {
            case TEXT, LIST -> SpreadsheetGuard.on(exact);
            case INTEGER, DECIMAL -> exact;
        };
    }
}
