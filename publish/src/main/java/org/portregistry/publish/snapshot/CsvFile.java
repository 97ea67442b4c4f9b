package org.portregistry.publish.snapshot;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.StrictUtf8;

/**
 * One of our CSV files. What cannot have been written so is refused with its place: a file that is cut off or no UTF-8, a
 * header without a column that is needed, a row with more or fewer cells than the header, a cell that is not a number.
 */
public final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();

    private final Path file;
    private final String cure;
    private List<String> columns = List.of();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvFile(Path file, String cure, String text) {
        this.file = file;
        this.cure = cure;
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            columns = parser.getHeaderNames();
            parser.forEach(record -> rows.add(new CsvRow(this, rows.size() + 1, record)));
        } catch (IOException | UncheckedIOException problem) {
            // Commons CSV refuses a header as it refuses a row.
            throw wrong(
                    columns.isEmpty() ? "line 1" : "row " + (rows.size() + 1),
                    "a quoted cell is not closed, or text follows it");
        }
    }

    /**
     * Reads a file.
     *
     * @param cure what to do where it is wrong, for messages
     * @throws DatasetsException if it is missing, a folder, pipe or device, empty, cut off, no CSV, or of a record and not as it
     *     was recorded
     */
    public static CsvFile read(Path file, String cure) throws IOException {
        byte[] bytes;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw DatasetsException.in(file, "", "is not a regular file", cure);
        }
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException problem) {
            throw DatasetsException.in(file, "", "is missing", cure);
        }
        return of(file, bytes, cure);
    }

    /**
     * Returns what the bytes of a file say.
     *
     * @param file where they stand, for messages
     * @param cure what to do where they are wrong, for messages
     * @throws DatasetsException if they are none, cut off, no CSV, or of a record and not as it was recorded
     */
    public static CsvFile of(Path file, byte[] bytes, String cure) throws IOException {
        if (bytes.length == 0) {
            throw DatasetsException.in(file, "", "is empty", cure);
        }
        if (bytes[bytes.length - 1] != '\n') {
            throw DatasetsException.in(file, "", "is cut off: its last line has no end", cure);
        }
        return new CsvFile(file, cure, StrictUtf8.decode(file, RecordSums.checked(file, bytes, cure), cure));
    }

    /** Returns the names of its columns. */
    public List<String> columns() {
        return columns;
    }

    /** Returns its rows. */
    public List<CsvRow> rows() {
        return rows;
    }

    /**
     * Requires that the file has those columns.
     *
     * @throws DatasetsException if the header lacks one
     */
    public CsvFile require(List<String> names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw lacks(name);
            }
        }
        return this;
    }

    DatasetsException lacks(String column) {
        return wrong("line 1", "the header has no column \"" + column + "\"");
    }

    DatasetsException wrong(String where, String problem) {
        return DatasetsException.in(file, where, problem, cure);
    }
}
