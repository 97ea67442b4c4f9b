package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.portregistry.ingest.DatasetsException;

/** A CSV file of ours (RFC 4180, UTF-8, line feeds) with a fixed header, read row by row. */
final class CsvTable {

    private CsvTable() {}

    /** Returns the value of each row under the header, in the order of the file. */
    static <T> List<T> read(Path file, List<String> header, Function<CsvRow, T> value) {
        String text = text(file);
        return read(file, text, header, new Spellings(text.length()), value);
    }

    /** Returns the same; what was spelled before is the same object. */
    static <T> List<T> read(Path file, List<String> header, Spellings spellings, Function<CsvRow, T> value) {
        return read(file, text(file), header, spellings, value);
    }

    private static <T> List<T> read(
            Path file, String text, List<String> header, Spellings spellings, Function<CsvRow, T> value) {
        CsvScanner scanner = new CsvScanner(text, spellings);
        try {
            if (!scanner.next() || !scanner.cells().equals(header)) {
                throw DatasetsException.in(
                        file, "line 1", "the header is not the one of this file", "write " + String.join(",", header));
            }
            List<T> values = new ArrayList<>();
            while (scanner.next()) {
                if (scanner.cells().size() != header.size()) {
                    throw DatasetsException.in(
                            file,
                            "line " + scanner.line(),
                            "has " + scanner.cells().size() + " cells where the header has " + header.size(),
                            "add or remove commas, and quote a cell that holds one");
                }
                values.add(value.apply(new CsvRow(file, scanner.line(), header, scanner.cells())));
            }
            return values;
        } catch (CsvScanner.NoCsvException problem) {
            throw DatasetsException.in(
                    file,
                    "line " + problem.line,
                    "is no CSV: " + problem.getMessage(),
                    "quote cells that hold quotes, and double those");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException problem) {
            throw DatasetsException.in(file, "", "is not UTF-8", "save it as UTF-8");
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }
}
