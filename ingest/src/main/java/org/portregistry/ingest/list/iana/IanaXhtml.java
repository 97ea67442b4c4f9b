package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/** {@code iana-xhtml}: one page of IANA's registry for browsers, with the people of that page in a table below. */
public final class IanaXhtml {

    /** How near to its end, in characters, a whole page says that it ends. */
    private static final int ENDING = 100;

    private IanaXhtml() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        String html = Text.of(document, options);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        if (html.lastIndexOf("</html>") < html.length() - ENDING) {
            throw new FormatException("expected IANA's page to its end, </html>, found \""
                    + CellText.clean(html.substring(Math.max(0, html.length() - ENDING)))
                    + "\": the page is cut off");
        }
        for (Element table : page.select("table")) {
            Optional<TableHeader> header = TableHeader.parse(texts(table.selectFirst("tr")));
            if (header.isPresent()) {
                List<IanaRecord> records = records(table, header.get());
                return new Rows(IanaRows.of(records, people(page)), updated(page));
            }
        }
        throw new FormatException("line 1: expected a page with IANA's table of services and ports, found \""
                + CellText.clean(page.title()) + "\"");
    }

    private static List<IanaRecord> records(Element table, TableHeader header) throws FormatException {
        List<Element> rows = table.select("tr");
        int width = rows.get(0).childrenSize();
        List<IanaRecord> records = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = texts(rows.get(i));
            if (cells.size() != width) {
                throw new FormatException("row " + i + ": expected " + width + " cells as in the header, found "
                        + cells.size() + "; the page is cut off");
            }
            records.add(header.record("row " + i, cells));
        }
        if (records.isEmpty()) {
            throw new FormatException("row 1: expected records after IANA's header, found the end of the table");
        }
        return records;
    }

    /** Where a page names nobody, ids are read for the names that they spell. */
    private static People people(Element page) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element table : page.select("table")) {
            List<String> titles = texts(table.selectFirst("tr"));
            if (titles.size() > 2 && titles.subList(0, 3).equals(List.of("ID", "Name", "Organization"))) {
                for (Element row : table.select("tr:has(td)")) {
                    List<String> cells = texts(row);
                    List<String> id = Bracketed.items(cells.get(0));
                    if (id.size() == 1 && cells.size() > 2) {
                        names.put(id.get(0), cells.get(1).isEmpty() ? cells.get(2) : cells.get(1));
                    }
                }
            }
        }
        return new People(names);
    }

    private static String updated(Element page) {
        Element date = page.selectFirst("dt:containsOwn(Last Updated) + dd");
        return date == null ? "" : CellText.clean(date.text());
    }

    private static List<String> texts(Element row) {
        return row == null
                ? List.of()
                : row.children().stream()
                        .map(cell -> CellText.clean(cell.text()))
                        .toList();
    }
}
