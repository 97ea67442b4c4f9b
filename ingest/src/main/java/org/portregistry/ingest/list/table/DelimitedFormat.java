package org.portregistry.ingest.list.table;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;

/** Delimited text with or without a header: any delimiter, quotes, line breaks inside quotes. */
public final class DelimitedFormat {

    private DelimitedFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        StatedColumns columns = options.common().stated();
        Dialect dialect = options.of(Dialect.class);
        char delimiter = dialect.delimiterSign().isPresent()
                ? dialect.delimiterSign().orElseThrow()
                : Delimiter.find(text, dialect, columns);
        List<Table.Line> lines = DelimitedLines.read(document.name(), text, dialect, delimiter, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new FormatException(document.name() + ": expected delimited text, found nothing");
        }
        refuseHalfALine(document.name(), text, lines);
        return TableRows.read(document, List.of(Headers.table(lines, columns, options)), options, !columns.isEmpty());
    }

    /** Where all lines have as many cells and only the last has fewer and no end, the text is cut off. */
    private static void refuseHalfALine(String name, String text, List<Table.Line> lines) throws FormatException {
        Table.Line last = lines.get(lines.size() - 1);
        int width = lines.get(0).cells().size();
        boolean alike = lines.size() > 2
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.cells().size() == width);
        if (alike && last.cells().size() < width && !text.endsWith("\n") && !text.endsWith("\r")) {
            throw new FormatException(
                    name + ": " + last.place() + ": expected " + width + " cells as in every line, found "
                            + last.cells().size() + " and no line end: the text is cut off");
        }
    }
}
