package org.portregistry.ingest.list.iana;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.html.HtmlPage;

/** {@code rfc1700}: the port tables of the RFCs "Assigned Numbers", with page breaks inside, as text or as a web page; they state no day. */
public final class Rfc1700 {

    private Rfc1700() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        boolean page = text.stripLeading().startsWith("<");
        // An excerpt of whole lines ends where somebody ended it; half a line is half a file.
        boolean whole = page || text.endsWith("\n");
        return Rows.of(LegacyList.rows(
                        Text.lines(Text.withoutTabs(page ? HtmlPage.plainText(document, options) : text)), whole))
                .understood(List.of("Keyword → name, Decimal → port and transport, Description → description"));
    }
}
