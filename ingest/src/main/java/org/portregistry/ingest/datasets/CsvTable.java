package org.portregistry.ingest.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.ingest.DatasetsException;

/** A CSV file of ours (RFC 4180, UTF-8, line feeds) with a fixed header, read row by row. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvTable() {}

    /** Returns the value of each row under the header, in the order of the file. */
    static <T> List<T> read(Path file, List<String> header, Function<CsvRow, T> value) {
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            requireHeader(file, header, records);
            List<T> values = new ArrayList<>();
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                CsvRow row = new CsvRow(file, line, header, cells);
                if (cells.size() != header.size()) {
                    throw DatasetsException.in(
                            file,
                            "line " + line,
                            "has " + cells.size() + " cells where the header has " + header.size(),
                            "add or remove commas, and quote a cell that holds one");
                }
                values.add(value.apply(row));
                line = parser.getCurrentLineNumber() + 1;
            }
            return values;
        } catch (UncheckedIOException problem) {
            throw problem(file, problem.getCause());
        } catch (IOException problem) {
            throw problem(file, problem);
        }
    }

    private static void requireHeader(Path file, List<String> header, Iterator<CSVRecord> records) {
        List<String> found = records.hasNext() ? records.next().toList() : List.of();
        if (!found.equals(header)) {
            throw DatasetsException.in(
                    file, "line 1", "the header is not the one of this file", "write " + String.join(",", header));
        }
    }

    private static RuntimeException problem(Path file, IOException problem) {
        if (problem instanceof CSVException) {
            return DatasetsException.in(
                    file, "", "is no CSV: " + problem.getMessage(), "quote cells that hold quotes, and double those");
        }
        if (problem instanceof CharacterCodingException) {
            return DatasetsException.in(file, "", "is not UTF-8", "save it as UTF-8");
        }
        return new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
    }
}
