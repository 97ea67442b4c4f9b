package org.portregistry.ingest.list.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.LineCounter;

/** Splits delimited text into lines of cells. */
public final class DelimitedLines {

    private static final Dialect PLAIN = new Dialect(Optional.empty(), Optional.empty(), Optional.empty());

    private DelimitedLines() {}

    /**
     * Returns the lines that are not blank, at most so many.
     *
     * @throws FormatException if a quote is never closed: the text is cut off, or of another kind
     */
    static List<Table.Line> read(String name, String text, Dialect dialect, char delimiter, int most)
            throws FormatException {
        return read(name, text, dialect, delimiter, most, false);
    }

    /**
     * Returns the lines of a text inside a document of another language.
     *
     * @param first the number of its first line in the document
     * @throws FormatException if a quote is never closed
     */
    public static List<Table.Line> inside(String name, String text, char delimiter, int first) throws FormatException {
        return read(name, text, PLAIN, delimiter, Integer.MAX_VALUE, delimiter != '\t').stream()
                .map(line -> new Table.Line("line " + (line.number() + first - 1), line.cells()))
                .toList();
    }

    /** Returns the lines; where {@code spaced}, blanks around a cell are none of it, and its quote may stand behind one. */
    private static List<Table.Line> read(
            String name, String text, Dialect dialect, char delimiter, int most, boolean spaced)
            throws FormatException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(dialect.quoteSign().orElse(null))
                .setCommentMarker(dialect.commentSign().orElse(null))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(spaced)
                .setTrailingData(true)
                .get();
        List<Table.Line> lines = new ArrayList<>();
        // The position of a record is that of the remarks before it.
        LineCounter counter =
                new LineCounter(text, dialect.commentSign().map(String::valueOf).orElse(""));
        int here = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            var records = parser.iterator();
            while (lines.size() < most && records.hasNext()) {
                CSVRecord record = records.next();
                here = counter.lineAt(record.getCharacterPosition());
                Table.Line line = Table.Line.of(
                        "line " + here,
                        record.stream().limit(TableColumns.WIDEST).toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FormatException(
                    name + ": below line " + here
                            + ": expected a quote that is closed, found the end of the text; text in "
                            + "which quotes are plain signs needs \"quote\": \"\"",
                    e);
        }
        return lines;
    }
}
