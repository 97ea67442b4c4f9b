package org.portregistry.publish.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.publish.table.CsvReader;

/**
 * One of our CSV files, row by row. What cannot have been written so is refused where it is met: a file that is cut off, a
 * header without a column that is needed, a row with more or fewer cells than the header, a cell that is no number.
 */
public final class CsvFile {
    private final Path file;
    private final String cure;
    private final byte[] bytes;
    private final List<String> columns;
    private CsvReader reader;
    private int row;

    private CsvFile(Path file, String cure, byte[] bytes) {
        this.file = file;
        this.cure = cure;
        this.bytes = bytes;
        if (bytes.length == 0) {
            throw wrong("", "is empty");
        }
        if (bytes[bytes.length - 1] != '\n') {
            throw wrong("", "is cut off: its last line has no end");
        }
        reader = rewind();
        columns = reader.row();
    }

    /**
     * Reads a file.
     *
     * @param cure what to do where it is wrong, for messages
     * @throws DatasetsException if it is missing, empty or cut off
     */
    public static CsvFile read(Path file, String cure) throws IOException {
        try {
            return new CsvFile(file, cure, Files.readAllBytes(file));
        } catch (NoSuchFileException problem) {
            throw DatasetsException.in(file, "", "is missing", cure);
        }
    }

    /** Returns the names of its columns. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns where those columns stand.
     *
     * @throws DatasetsException if the header lacks one
     */
    public int[] places(List<String> names) {
        int[] places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = columns.indexOf(names.get(i));
            if (places[i] < 0) {
                throw wrong("line 1", "the header has no column \"" + names.get(i) + "\"");
            }
        }
        return places;
    }

    /** Goes back to before the first row, and returns what reads the cells of each row from there on. */
    public CsvReader rewind() {
        reader = new CsvReader(bytes);
        row = 0;
        move();
        return reader;
    }

    /**
     * Moves to the next row; returns false after the last one.
     *
     * @throws DatasetsException if it has not as many cells as the header
     */
    public boolean next() {
        row++;
        if (!move()) {
            return false;
        }
        if (reader.size() != columns.size()) {
            throw wrong("has " + reader.size() + " cells where the header has " + columns.size());
        }
        return true;
    }

    /** Returns the number in a cell, which is at most {@code last}. */
    public int number(int place, int last) {
        int number;
        try {
            number = Integer.parseInt(reader.raw(place));
        } catch (NumberFormatException problem) {
            number = -1;
        }
        if (number < 0 || number > last) {
            throw wrong(columns.get(place) + " is no number from 0 to " + last);
        }
        return number;
    }

    /** Returns the port in a cell. */
    public int port(int place) {
        return number(place, PortRange.LAST);
    }

    /** Returns what to throw where the row is wrong. */
    public DatasetsException wrong(String problem) {
        return wrong("row " + row, problem);
    }

    private DatasetsException wrong(String where, String problem) {
        return DatasetsException.in(file, where, problem, cure);
    }

    private boolean move() {
        try {
            return reader.next();
        } catch (IllegalArgumentException problem) {
            throw wrong(row == 0 ? "line 1" : "row " + row, String.valueOf(problem.getMessage()));
        }
    }
}
