package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.text.Mentions.Mention;

/** Running text that mentions ports: {@code SSH (port 22) and RDP (port 3389)}; each mention is a row. */
public final class ProseFormat {

    private ProseFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        SkippedLines skipped = SkippedLines.of(options);
        List<Row> rows = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        boolean any = false;
        for (Line line : Text.plainLines(document, options)) {
            if (skipped.row(line).isPresent()) {
                rows.add(skipped.row(line).get());
            } else if (!line.isBlank()) {
                paragraph.add(line);
                continue;
            }
            any |= read(paragraph, rows);
            paragraph.clear();
        }
        if (!(read(paragraph, rows) || any)) {
            throw new NoListException(
                    document.name() + ": expected ports in prose such as \"SIP (port 5060)\", found none");
        }
        return Rows.of(rows)
                .understood(List.of(
                        "number beside \"port\" or a transport → port, the words with capitals beside it → name"));
    }

    /** Sentences run over line ends, so a paragraph is read as one; its places are those of the ports. */
    private static boolean read(List<Line> paragraph, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Line line : paragraph) {
            text.append(line.text().strip()).append(' ');
            ends.add(text.length());
        }
        List<Mention> mentions = Mentions.find(text.toString());
        int line = 0;
        for (Mention mention : mentions) {
            while (ends.get(line) <= mention.at()) {
                line++;
            }
            rows.add(Row.of(paragraph.get(line).place(), mention.cells()));
        }
        return !mentions.isEmpty();
    }
}
