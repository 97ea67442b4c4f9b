package org.portregistry.ingest.list.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.text.BulletsFormat;

/**
 * The lists of a web page: {@code <li>80 – HTTP</li>}, {@code <dt>80/tcp</dt><dd>HTTP</dd>}. The heading above is the
 * category. Items are read as the format {@code bullets} reads them; what is not a port is not a row.
 */
public final class HtmlListFormat {

    private static final Set<String> NESTED = Set.of("ul", "ol", "dl", "table");

    private HtmlListFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        org.jsoup.nodes.Document page = HtmlPage.of(document, options);
        Set<Element> chosen = HtmlPage.select(page, options, "li,dt");
        List<Row> rows = new ArrayList<>();
        String heading = "";
        int number = 0;
        for (Element element : page.select("h1,h2,h3,h4,h5,h6,li,dt")) {
            if (element.normalName().startsWith("h")) {
                heading = HtmlText.line(element);
                continue;
            }
            number++;
            if (chosen.contains(element)) {
                String place = "item " + number;
                String text = text(element);
                List<Row> read = BulletsFormat.rows(place, text, parent(element), heading);
                List<String> links = HtmlText.linked(element, NESTED).links();
                read.forEach(row -> rows.add(row.linking(links)));
                if (read.isEmpty()) {
                    BulletsFormat.unread(place, text).ifPresent(rows::add);
                }
            }
        }
        if (rows.stream().allMatch(Row::isSkipped)) {
            throw new NoListException(document.name()
                    + ": expected list items such as <li>80/tcp - HTTP</li>, found none of ports among " + number);
        }
        return Rows.of(rows);
    }

    /** The item itself; a term together with what defines it. */
    private static String text(Element item) {
        String text = own(item);
        if (!item.normalName().equals("dt")) {
            return text;
        }
        List<String> definitions = new ArrayList<>();
        for (Element next = item.nextElementSibling();
                next != null && !next.normalName().equals("dt");
                next = next.nextElementSibling()) {
            definitions.add(own(next));
        }
        return text.replaceFirst(":$", "") + ": " + String.join(" ", definitions);
    }

    private static String parent(Element item) {
        Element above = item.parent() == null ? null : item.parent().closest("li,dd");
        return above == null ? "" : own(above);
    }

    private static String own(Element element) {
        return HtmlText.of(element, NESTED).replace('\n', ' ');
    }
}
