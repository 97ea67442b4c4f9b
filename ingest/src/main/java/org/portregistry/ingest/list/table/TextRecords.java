package org.portregistry.ingest.list.table;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.FormatException;

/** Delimited text inside a document of another language. */
public final class TextRecords {

    private static final Dialect PLAIN = new Dialect(Optional.empty(), Optional.empty(), Optional.empty());

    private TextRecords() {}

    /**
     * Returns the records of a text.
     *
     * @param first the number of its first line in the document
     * @throws FormatException if a quote is never closed
     */
    public static List<Table.Line> read(String name, String text, char delimiter, int first) throws FormatException {
        return DelimitedLines.read(name, text, PLAIN, delimiter, Integer.MAX_VALUE, delimiter != '\t').stream()
                .map(line -> new Table.Line("line " + (line.number() + first - 1), line.cells()))
                .toList();
    }
}
