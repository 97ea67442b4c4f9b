package org.portregistry.ingest.datasets;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the bytes of a CSV file apart, row by row: RFC 4180 in UTF-8, with any line ends.
 *
 * <p>Written for speed and fenced in here, since every command reads every claim: it looks at each byte once and builds
 * nothing but the cells, so that one letter beyond Latin-1 does not make a text of two bytes a character of the whole file.
 * {@code CsvScannerTest} compares it with Commons CSV.
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

    private final byte[] text;
    private final List<String> cells = new ArrayList<>(24);
    private final Spellings spellings;
    private int at;
    private long line = 1;
    private long rowLine = 1;

    CsvScanner(byte[] text, Spellings spellings) {
        this.text = text;
        this.spellings = spellings;
    }

    /**
     * Moves to the next row; returns whether there is one.
     *
     * @throws NoCsvException if what stands there is no CSV
     * @throws CharacterCodingException if a cell of the row is not UTF-8
     */
    boolean next() throws CharacterCodingException {
        if (at >= text.length) {
            return false;
        }
        cells.clear();
        rowLine = line;
        boolean more = true;
        while (more) {
            byte first = at < text.length ? text[at] : (byte) '\n';
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

    private String plain() throws CharacterCodingException {
        int start = at;
        int end = start;
        int all = 0;
        while (end < text.length && !endsCell(text[end])) {
            all |= text[end++];
        }
        at = end;
        return end == start ? "" : spellings.of(text, start, end, all >= 0);
    }

    private static boolean endsCell(byte c) {
        return c <= ',' && (c == ',' || c == '\n' || c == '\r');
    }

    private String quoted() throws CharacterCodingException {
        int start = at + 1;
        int end = start;
        int all = 0;
        int lines = 0;
        boolean doubled = false;
        while (end < text.length && (text[end] != '"' || end + 1 < text.length && text[end + 1] == '"')) {
            if (text[end] == '"') {
                doubled = true;
                end++;
            } else if (text[end] == '\n') {
                lines++;
            }
            all |= text[end++];
        }
        if (end >= text.length) {
            throw new NoCsvException(line, "a quoted cell is not closed");
        }
        line += lines;
        at = end + 1;
        if (start == end) {
            return "";
        }
        String cell = spellings.of(text, start, end, all >= 0);
        return doubled ? cell.replace("\"\"", "\"") : cell;
    }

    /** Steps over what ends a cell; returns whether another cell of the row follows. */
    private boolean continues() {
        if (at >= text.length) {
            return false;
        }
        byte c = text[at++];
        if (c == ',') {
            return true;
        }
        if (c != '\n' && c != '\r') {
            throw new NoCsvException(line, "text follows a quoted cell");
        }
        if (c == '\r' && at < text.length && text[at] == '\n') {
            at++;
        }
        line++;
        return false;
    }
}
