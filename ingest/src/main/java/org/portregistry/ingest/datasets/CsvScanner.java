package org.portregistry.ingest.datasets;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text of a CSV file apart, row by row: RFC 4180, with any line ends.
 *
 * <p>Written for speed and fenced in here, since every command reads every claim: it looks at each character once or twice
 * and builds nothing but the cells. {@code CsvScannerTest} compares it with Commons CSV.
 */
final class CsvScanner {

    /** What is wrong with a text that is no CSV. */
    static final class NoCsvException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient long line;

        NoCsvException(long line, String message) {
            super(message, null, false, false);
            this.line = line;
        }
    }

    private final String text;
    private final List<String> cells = new ArrayList<>(24);
    private final Spellings spellings;
    private int at;
    private long line = 1;
    private long rowLine = 1;

    CsvScanner(String text, Spellings spellings) {
        this.text = text;
        this.spellings = spellings;
    }

    /** Moves to the next row; returns whether there is one. */
    boolean next() {
        if (at >= text.length()) {
            return false;
        }
        cells.clear();
        rowLine = line;
        boolean more = true;
        while (more) {
            char first = at < text.length() ? text.charAt(at) : '\n';
            if (first == ',') {
                // Most cells are empty.
                cells.add("");
                at++;
            } else {
                cells.add(first == '"' ? quoted() : plain());
                more = continues();
            }
        }
        return true;
    }

    /** Returns the cells of the row; the next row fills the same list. */
    List<String> cells() {
        return cells;
    }

    /** Returns the line on which the row begins, 1 for the first. */
    long line() {
        return rowLine;
    }

    private String plain() {
        int start = at;
        int length = text.length();
        int end = start;
        while (end < length && !endsCell(text.charAt(end))) {
            end++;
        }
        at = end;
        return end == start ? "" : spellings.of(text, start, end);
    }

    private static boolean endsCell(char c) {
        return c <= ',' && (c == ',' || c == '\n' || c == '\r');
    }

    private String quoted() {
        int start = at + 1;
        int end = text.indexOf('"', start);
        boolean doubled = false;
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            doubled = true;
            end = text.indexOf('"', end + 2);
        }
        if (end < 0) {
            throw new NoCsvException(line, "a quoted cell is not closed");
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        at = end + 1;
        if (start == end) {
            return "";
        }
        String cell = spellings.of(text, start, end);
        return doubled ? cell.replace("\"\"", "\"") : cell;
    }

    /** Steps over what ends a cell; returns whether another cell of the row follows. */
    private boolean continues() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c == ',') {
            return true;
        }
        if (c != '\n' && c != '\r') {
            throw new NoCsvException(line, "text follows a quoted cell");
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }
}
