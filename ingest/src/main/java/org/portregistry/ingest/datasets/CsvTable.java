package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;

/** A CSV file of ours (RFC 4180, UTF-8, line feeds) with a fixed header, read row by row. */
final class CsvTable {

    private final Path file;
    private final List<String> header;
    private final CsvScanner scanner;
    private final int columns;

    /** Opens the file, and reads its header. */
    CsvTable(Path file, List<String> header) {
        this(file, header, header.size());
    }

    /** Opens a file that may lack the columns from {@code needed} on. */
    CsvTable(Path file, List<String> header, int needed) {
        this(file, header, needed, bytes(file), null);
    }

    /** Opens it likewise; what was spelled before is the same object. */
    CsvTable(Path file, List<String> header, int needed, Spellings spellings) {
        this(file, header, needed, bytes(file), spellings);
    }

    private CsvTable(Path file, List<String> header, int needed, byte[] bytes, Spellings spellings) {
        this.file = file;
        this.header = header;
        this.scanner = new CsvScanner(bytes, spellings == null ? new Spellings(bytes.length) : spellings);
        if (startsWithMark(bytes)) {
            throw DatasetsException.in(
                    file,
                    "line 1",
                    "begins with a byte order mark, which some programs write unasked",
                    "save it as UTF-8 without one (Excel: \"CSV\", not \"CSV UTF-8\")");
        }
        if (!isNext() || !isHeader(scanner.cells(), needed)) {
            throw DatasetsException.in(
                    file, "line 1", "the header is not the one of this file", "write " + String.join(",", header));
        }
        this.columns = scanner.cells().size();
    }

    private boolean isHeader(List<String> cells, int needed) {
        return cells.size() >= needed && cells.size() <= header.size() && cells.equals(header.subList(0, cells.size()));
    }

    /** Returns the next row under the header, in the order of the file; null after the last. */
    CsvRow next() {
        if (!isNext()) {
            return null;
        }
        if (scanner.cells().size() != columns) {
            throw DatasetsException.in(
                    file,
                    "line " + scanner.line(),
                    "has " + scanner.cells().size() + " cells where the header has " + columns,
                    "add or remove commas, and quote a cell that holds one");
        }
        return new CsvRow(file, scanner.line(), header, scanner.cells());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private boolean isNext() {
        try {
            return scanner.next();
        } catch (CsvScanner.NoCsvException problem) {
            throw DatasetsException.in(
                    file,
                    "line " + problem.line,
                    "is no CSV: " + problem.getMessage(),
                    "quote cells that hold quotes, and double those");
        } catch (CharacterCodingException problem) {
            throw DatasetsException.in(file, "line " + scanner.line(), "is not UTF-8", "save it as UTF-8");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }
}
