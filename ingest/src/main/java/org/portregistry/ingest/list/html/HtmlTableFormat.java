package org.portregistry.ingest.list.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.table.Table;
import org.portregistry.ingest.list.table.TableParts;
import org.portregistry.ingest.list.table.TableRows;

/** The tables of a web page, or of some of it: every one whose header has a column of ports. */
public final class HtmlTableFormat {

    private HtmlTableFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        org.jsoup.nodes.Document page = HtmlPage.of(document, options);
        Set<Element> chosen = HtmlPage.select(page, options, "table");
        StatedColumns columns = options.common().stated();
        List<Table> tables = new ArrayList<>();
        int number = 0;
        String heading = "";
        for (Element element : page.select("h1,h2,h3,h4,h5,h6,table")) {
            if (!element.normalName().equals("table")) {
                heading = HtmlText.line(element);
                continue;
            }
            number++;
            if (chosen.contains(element)) {
                Element caption = element.selectFirst("> caption");
                String above = caption == null ? heading : HtmlText.line(caption);
                String name = "table " + number;
                tables.addAll(
                        TableParts.of(HtmlGrid.of(element, (row, at) -> name + " row " + at), name, above, columns));
            }
        }
        return TableRows.read(
                document, tables, options, !options.of(Selection.class).select().isEmpty());
    }
}
