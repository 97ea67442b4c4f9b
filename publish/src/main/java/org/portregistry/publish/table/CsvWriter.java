package org.portregistry.publish.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes tables as RFC 4180 with {@code \n} and UTF-8; quotes only the cells that need it. */
public final class CsvWriter {

    private CsvWriter() {}

    /** Writes header and rows; the stream stays open. */
    public static <T> void write(Table<T> table, Iterable<T> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(table.header());
        writer.write('\n');
        List<Field<T>> fields = table.fields();
        for (T row : rows) {
            for (int i = 0; i < fields.size(); i++) {
                if (i > 0) {
                    writer.write(',');
                }
                writeCell(fields.get(i), row, writer);
            }
            writer.write('\n');
        }
        writer.flush();
    }

    private static <T> void writeCell(Field<T> field, T row, Writer writer) throws IOException {
        String exact = field.cell(row);
        boolean text = field.type() == FieldType.TEXT || field.type() == FieldType.LIST;
        String cell = text ? SpreadsheetGuard.on(exact) : exact;
        if (needsQuotes(cell)) {
            writer.write('"');
            writer.write(cell.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
