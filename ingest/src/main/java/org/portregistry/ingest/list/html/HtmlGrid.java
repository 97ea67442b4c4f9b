package org.portregistry.ingest.list.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.table.GridRow;
import org.portregistry.ingest.list.table.SpanGrid;

/** The cells of an HTML table with its row and column spans spread out. */
public final class HtmlGrid {

    /** Cells of other tables, in cells of this one, are not its text. */
    private static final Set<String> NESTED = Set.of("table");

    private final BiFunction<Element, Integer, String> place;
    private final SpanGrid spans = new SpanGrid();
    private final List<GridRow> rows = new ArrayList<>();

    private HtmlGrid(BiFunction<Element, Integer, String> place) {
        this.place = place;
    }

    /**
     * Returns the rows of the table itself, not of tables in its cells.
     *
     * @param place says where a row is, by its element and its number from 1
     */
    public static List<GridRow> of(Element table, BiFunction<Element, Integer, String> place) {
        HtmlGrid grid = new HtmlGrid(place);
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                grid.row(part, false);
            } else if (Set.of("thead", "tbody", "tfoot").contains(part.normalName())) {
                // A span ends with its part of the table (HTML, 4.9.12).
                grid.spans.end();
                for (Element row : part.children()) {
                    if (row.normalName().equals("tr")) {
                        grid.row(row, part.normalName().equals("thead"));
                    }
                }
            }
        }
        return grid.rows;
    }

    private void row(Element row, boolean inHead) {
        List<SpanGrid.Cell> cells = new ArrayList<>();
        boolean allHeaders = true;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                allHeaders &= cell.normalName().equals("th");
                cells.add(
                        new SpanGrid.Cell(HtmlText.linked(cell, NESTED), span(cell, "colspan"), span(cell, "rowspan")));
            }
        }
        var spread = spans.row(cells);
        rows.add(new GridRow(place.apply(row, rows.size() + 1), spread, inHead || allHeaders && !spread.isEmpty()));
    }

    /** Returns a span; 0 means to the end of the table's part, and what is not a number means 1. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (!text.matches("[0-9]+")) {
            return 1;
        }
        int span = text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
        return span > 0 ? span : attribute.equals("rowspan") ? Integer.MAX_VALUE : 1;
    }
}
