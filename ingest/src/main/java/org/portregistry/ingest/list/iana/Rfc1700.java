package org.portregistry.ingest.list.iana;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.html.HtmlPage;

/** {@code rfc1700}: the port tables of the RFCs "Assigned Numbers", with page breaks inside, as text or as a web page; they state no day. */
public final class Rfc1700 implements Format {

    private static final int TAB = 8;

    /** Has no state. */
    public Rfc1700() {}

    @Override
    public String name() {
        return "rfc1700";
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        boolean page = text.stripLeading().startsWith("<");
        return Rows.of(LegacyList.rows(Text.lines(expanded(page ? HtmlPage.plainText(document, options) : text))))
                .understood(List.of("Keyword → name, Decimal → port and transport, Description → description"));
    }

    /** Tabs stand for blanks up to the next eighth column. */
    private static String expanded(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        int column = 0;
        for (char c : text.toCharArray()) {
            int width = c == '\t' ? TAB - column % TAB : 1;
            expanded.append(c == '\t' ? " ".repeat(width) : c);
            column = c == '\n' || c == '\r' ? 0 : column + width;
        }
        return expanded.toString();
    }
}
