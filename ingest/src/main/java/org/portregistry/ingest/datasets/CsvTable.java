package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.ingest.DatasetsException;

/** A CSV file of ours (RFC 4180, UTF-8, line feeds) with a fixed header. */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setRecordSeparator('\n')
            .get();

    /** Commons CSV quotes an empty first cell, but never what stands for null. */
    private static final CSVFormat WRITTEN = FORMAT.builder().setNullString("").get();

    private final Path file;
    private final List<String> header;

    private CsvTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** Reads the rows under a header that must be this one, in the order of the file. */
    static <T> List<T> read(Path file, List<String> header, Function<List<CsvCell>, T> row) {
        return read(file, header, header.size(), row);
    }

    /** Reads the rows as {@link #read(Path, List, Function)} does, and none of a file that does not exist. */
    static <T> List<T> readIfThere(Path file, List<String> header, Function<List<CsvCell>, T> row) {
        return Files.exists(file) ? read(file, header, row) : List.of();
    }

    /** Reads a file that may lack the columns from {@code needed} on; their cells are then empty. */
    static <T> List<T> read(Path file, List<String> header, int needed, Function<List<CsvCell>, T> row) {
        String text = StrictUtf8.read(file);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return new CsvTable(file, header).rows(parser, needed, row);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }

    /** Returns the text of a file with that header and those rows. */
    static String text(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            WRITTEN.printRecord(text, header.toArray());
            for (List<String> row : rows) {
                WRITTEN.printRecord(
                        text,
                        row.stream().map(cell -> cell.isEmpty() ? null : cell).toArray());
            }
        } catch (IOException problem) {
            throw new IllegalStateException("memory does not fail", problem);
        }
        return text.toString();
    }

    private <T> List<T> rows(CSVParser parser, int needed, Function<List<CsvCell>, T> row) {
        Iterator<CSVRecord> records = parser.iterator();
        int columns = columns(records, needed);
        List<T> rows = new ArrayList<>();
        for (long line = next(parser); hasNext(records, line); line = next(parser)) {
            CSVRecord record = records.next();
            if (record.size() != columns) {
                throw DatasetsException.in(
                        file,
                        "line " + line,
                        "has " + record.size() + " cells where the header has " + columns,
                        "add or remove commas, and quote a cell that holds one");
            }
            rows.add(row.apply(cells(record, "line " + line)));
        }
        return rows;
    }

    /** Returns how many columns the file has. */
    private int columns(Iterator<CSVRecord> records, int needed) {
        if (hasNext(records, 1)) {
            List<String> found = records.next().toList();
            if (found.size() >= needed
                    && found.size() <= header.size()
                    && found.equals(header.subList(0, found.size()))) {
                return found.size();
            }
        }
        throw DatasetsException.in(
                file, "line 1", "the header is not the one of this file", "write " + String.join(",", header));
    }

    /** Returns the line on which the next record begins. */
    private static long next(CSVParser parser) {
        return parser.getCurrentLineNumber() + 1;
    }

    private boolean hasNext(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException problem) {
            throw DatasetsException.in(
                    file,
                    "line " + line,
                    "is not CSV: text follows a quoted cell, or a quoted cell is not closed",
                    "quote cells that hold quotes, and double those");
        }
    }

    private List<CsvCell> cells(CSVRecord record, String place) {
        List<CsvCell> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            cells.add(new CsvCell(file, place, header.get(i), i < record.size() ? record.get(i) : ""));
        }
        return cells;
    }
}
