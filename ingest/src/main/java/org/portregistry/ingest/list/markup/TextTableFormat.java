package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.TextTables;

/** Tables in plain text ({@link TextTables}), and those of reStructuredText and AsciiDoc where a text has some. */
public final class TextTableFormat {

    private TextTableFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<Line> lines = Text.plainLines(document, options);
        List<Found> found = new ArrayList<>(RstTables.find(document.name(), lines));
        found.addAll(AsciiDocTables.find(document.name(), lines));
        TextTables others = TextTables.find(FoundTables.without(lines, found), options);
        if (found.isEmpty() && others.tables().isEmpty()) {
            throw new NoListException(
                    document.name() + ": expected a header line with a column of ports, found none; "
                            + "the first line is \"" + first(lines)
                            + "\"; say which columns are which in \"columns\", such as {\"columns\": {\"Puerto\": \"port\"}}",
                    TextTables.proposal(lines, options));
        }
        return FoundTables.read(document, found, others, options);
    }

    private static String first(List<Line> lines) {
        String first = lines.stream()
                .filter(line -> line.text().chars().anyMatch(Character::isLetterOrDigit))
                .map(line -> line.text().strip())
                .findFirst()
                .orElse("");
        return first.substring(0, Math.min(80, first.length()));
    }
}
