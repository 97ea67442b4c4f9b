package org.portregistry.ingest.list.iana;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/** {@code iana-port-numbers}: the text file {@code port-numbers} that IANA kept until 2011. */
public final class IanaPortNumbers {

    private static final Pattern UPDATED =
            Pattern.compile("\\(last updated:? ([0-9]{4}-[0-9]{2}-[0-9]{2})\\)\\s*", Pattern.CASE_INSENSITIVE);

    private IanaPortNumbers() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<Line> lines = Text.plainLines(document, options);
        return new Rows(LegacyList.rows(lines, false), updated(lines));
    }

    private static String updated(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(20, lines.size()))) {
            Matcher date = UPDATED.matcher(line.text());
            if (date.matches()) {
                return date.group(1);
            }
        }
        return "";
    }
}
