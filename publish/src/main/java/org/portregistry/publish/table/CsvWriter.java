package org.portregistry.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes tables as RFC 4180 with {@code \n} and UTF-8; quotes only the cells that need it. */
public final class CsvWriter {

    private CsvWriter() {}

    /** Writes header and rows; the stream stays open. */
    public static <T> void write(Table<T> table, Iterable<T> rows, OutputStream out) throws IOException {
        TextOutput text = new TextOutput(out);
        text.append(table.header());
        text.endLine();
        List<Field<T>> fields = table.fields();
        for (T row : rows) {
            append(fields, row, text);
        }
        text.flush();
    }

    private static <T> void append(List<Field<T>> fields, T row, TextOutput out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            appendCell(fields.get(i), row, out);
        }
        out.endLine();
    }

    private static <T> void appendCell(Field<T> field, T row, TextOutput out) {
        String exact = field.cell(row);
        if (exact.isEmpty()) {
            return;
        }
        boolean text = field.column().type() == FieldType.TEXT || field.column().type() == FieldType.LIST;
        String cell = text ? SpreadsheetGuard.on(exact) : exact;
        if (text && needsQuotes(cell)) {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            out.append(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return false;
    }
}
