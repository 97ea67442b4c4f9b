package org.portregistry.publish.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as the exact texts of its cells, whatever columns its file has.
 *
 * @param cells the cells that are not empty, by column, lists joined by {@code ;}; in the order of the columns
 */
public record Row(Map<String, String> cells) {

    /** Copies the map without the empty cells. */
    public Row {
        Map<String, String> filled = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            if (text != null && !text.isEmpty()) {
                filled.put(column, text);
            }
        });
        cells = Collections.unmodifiableMap(filled);
    }

    /** Returns the row of those texts, one a column. */
    static Row of(List<String> columns, List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), texts.get(i));
        }
        return new Row(cells);
    }

    /** Returns the exact text of a cell; empty where the file has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Returns the items of a cell that holds a list. */
    public List<String> items(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
