package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.portregistry.ingest.list.LinkedText;

/** Spreads out cells that span several columns and rows, row after row, up to {@link TableColumns#WIDEST} columns. */
public final class SpanGrid {

    /**
     * A cell as it is written.
     *
     * @param text its text
     * @param columns how many columns it spans, 1 or more
     * @param rows how many rows it spans, 1 or more
     */
    public record Cell(LinkedText text, int columns, int rows) {}

    /** For each column, in how many more rows the text above goes on. */
    private final int[] rowsLeft = new int[TableColumns.WIDEST];

    private final LinkedText[] textAbove = new LinkedText[TableColumns.WIDEST];

    /** Ends every span. */
    public void end() {
        Arrays.fill(rowsLeft, 0);
    }

    /** Returns how many of the first columns of the next row are taken by cells above it. */
    public int taken(int columns) {
        return (int) Arrays.stream(rowsLeft, 0, Math.min(columns, rowsLeft.length))
                .filter(left -> left > 0)
                .count();
    }

    /** Returns the texts of the next row. */
    public List<LinkedText> row(List<Cell> written) {
        List<LinkedText> cells = new ArrayList<>();
        for (Cell cell : written) {
            goOn(cells);
            for (int count = 0; count < cell.columns() && cells.size() < rowsLeft.length; count++) {
                rowsLeft[cells.size()] = cell.rows() - 1;
                textAbove[cells.size()] = cell.text();
                cells.add(cell.text());
            }
        }
        goOn(cells);
        return cells;
    }

    private void goOn(List<LinkedText> cells) {
        while (cells.size() < rowsLeft.length && rowsLeft[cells.size()] > 0) {
            rowsLeft[cells.size()]--;
            cells.add(textAbove[cells.size()]);
        }
    }
}
