package org.portregistry.publish.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.lookup.NameKey;

/**
 * Reads our own CSV files fast: a cursor over the bytes that decodes only the cells it is asked for.
 *
 * <p>Written for speed and fenced in here: {@code lookup} answers from a cold start. It trusts the form that
 * {@link CsvWriter} gives files; {@code verify} reads with another library.
 */
public final class CsvReader {
    private final byte[] bytes;
    private int position;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int cells;

    /** Takes a whole file, header included; the bytes are not copied. */
    public CsvReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Moves to the next row; returns false after the last one. */
    public boolean next() {
        int at = position;
        if (at >= bytes.length) {
            return false;
        }
        cells = 0;
        while (true) {
            int start = at;
            if (at < bytes.length && bytes[at] == '"') {
                at = closingQuote(at + 1) + 1;
            } else {
                while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n') {
                    at++;
                }
            }
            addCell(start, at);
            if (at >= bytes.length || bytes[at] == '\n') {
                position = at + 1;
                return true;
            }
            at++;
        }
    }

    /** Returns how many cells the row has. */
    public int size() {
        return cells;
    }

    /** Returns a cell without its quotes, but with its spreadsheet guard; empty beyond the last one. */
    public String raw(int index) {
        if (index >= cells) {
            return "";
        }
        int start = starts[index];
        int end = ends[index];
        if (start < end && bytes[start] == '"') {
            return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8).replace("\"\"", "\"");
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Returns the exact text of a cell; empty beyond the last one. */
    public String cell(int index) {
        return SpreadsheetGuard.off(raw(index));
    }

    /** Returns whether a cell is a name of that key; decodes nothing. */
    public boolean isName(int index, byte[] key) {
        return index < cells && NameKey.isOf(bytes, starts[index], ends[index], key);
    }

    /** Returns whether one of the items of a cell, parted by {@code ;}, is a name of that key; decodes nothing. */
    public boolean hasName(int index, byte[] key) {
        int end = index < cells ? ends[index] : 0;
        for (int from = index < cells ? starts[index] : 0; from < end; ) {
            int to = from;
            while (to < end && bytes[to] != ';') {
                to++;
            }
            if (NameKey.isOf(bytes, from, to, key)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Returns the exact texts of all cells. */
    public List<String> row() {
        List<String> row = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            row.add(cell(i));
        }
        return row;
    }

    private int closingQuote(int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '"') {
                if (at + 1 < bytes.length && bytes[at + 1] == '"') {
                    at++;
                } else {
                    return at;
                }
            }
        }
        throw new IllegalArgumentException("a quoted cell is not closed");
    }

    private void addCell(int start, int end) {
        if (cells == starts.length) {
            starts = java.util.Arrays.copyOf(starts, cells * 2);
            ends = java.util.Arrays.copyOf(ends, cells * 2);
        }
        starts[cells] = start;
        ends[cells] = end;
        cells++;
    }
}
