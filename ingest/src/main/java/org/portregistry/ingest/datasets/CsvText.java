package org.portregistry.ingest.datasets;

import java.util.List;

/** Collects the text of a CSV file as RFC 4180 has it, with line feeds, and quotes only where they are needed. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();
    private boolean rowBegun;

    /** Appends a row. */
    void row(List<String> cells) {
        cells.forEach(this::cell);
        end();
    }

    /** Appends a cell to the current row. */
    void cell(String cell) {
        if (rowBegun) {
            text.append(',');
        }
        rowBegun = true;
        if (needsQuotes(cell)) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    /** Ends the current row. */
    void end() {
        text.append('\n');
        rowBegun = false;
    }

    @Override
    public String toString() {
        return text.toString();
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
