package org.portregistry.ingest.list.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.table.TableColumns;

/** The cells of an HTML table with its row and column spans spread out. */
final class HtmlGrid {

    /**
     * One row.
     *
     * @param number which of the table's rows it is, from 1
     * @param cells the cells, from the left
     * @param header whether it is made of header cells or stands in the table's head
     */
    record GridRow(int number, List<LinkedText> cells, boolean header) {
        GridRow {
            cells = List.copyOf(cells);
        }

        /** Returns the texts of the cells. */
        List<String> texts() {
            return cells.stream().map(LinkedText::text).toList();
        }

        /** Returns whether one text stands in it alone, over the whole width: a title. */
        boolean isTitle() {
            Set<String> texts = new HashSet<>(texts());
            texts.remove("");
            return texts.size() == 1 && cells.size() > 1 && !cells.get(0).text().isEmpty();
        }
    }

    /** Cells of other tables, in cells of this one, are not its text. */
    private static final Set<String> NESTED = Set.of("table");

    /** For each column, in how many more rows the text above goes on. */
    private final int[] rowsLeft = new int[TableColumns.WIDEST];

    private final LinkedText[] textAbove = new LinkedText[TableColumns.WIDEST];

    private HtmlGrid() {}

    /** Returns the rows of the table itself, not of tables in its cells. */
    static List<GridRow> of(Element table) {
        HtmlGrid grid = new HtmlGrid();
        List<GridRow> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(grid.row(part, rows.size() + 1, false));
            } else if (Set.of("thead", "tbody", "tfoot").contains(part.normalName())) {
                // A span ends with its part of the table (HTML, 4.9.12).
                Arrays.fill(grid.rowsLeft, 0);
                for (Element row : part.children()) {
                    if (row.normalName().equals("tr")) {
                        rows.add(
                                grid.row(row, rows.size() + 1, part.normalName().equals("thead")));
                    }
                }
            }
        }
        return rows;
    }

    private GridRow row(Element row, int number, boolean inHead) {
        List<LinkedText> cells = new ArrayList<>();
        boolean allHeaders = true;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                continueSpans(cells);
                allHeaders &= cell.normalName().equals("th");
                place(cells, HtmlText.linked(cell, NESTED), span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
        continueSpans(cells);
        return new GridRow(number, cells, inHead || allHeaders && !cells.isEmpty());
    }

    private void continueSpans(List<LinkedText> cells) {
        while (cells.size() < rowsLeft.length && rowsLeft[cells.size()] > 0) {
            rowsLeft[cells.size()]--;
            cells.add(textAbove[cells.size()]);
        }
    }

    private void place(List<LinkedText> cells, LinkedText text, int columns, int rows) {
        for (int count = 0; count < columns && cells.size() < rowsLeft.length; count++) {
            rowsLeft[cells.size()] = rows - 1;
            textAbove[cells.size()] = text;
            cells.add(text);
        }
    }

    /** Returns a span; 0 means to the end of the table's part, and what is no number means 1. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (!text.matches("[0-9]+")) {
            return 1;
        }
        int span = text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
        return span > 0 ? span : attribute.equals("rowspan") ? Integer.MAX_VALUE : 1;
    }
}
