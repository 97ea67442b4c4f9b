package org.portregistry.ingest.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Nulls;

/**
 * One row of a list, as found: named cells, or the reason why it cannot be one.
 *
 * @param place finds the row again: {@code line 42}, {@code table 3 row 17}, {@code record 812}
 * @param cells the cells that are not blank, white space trimmed
 * @param links what the list links or emphasises in the cell that names the service
 * @param skip why the row is passed over, in a few lower-case words that are the same for every such row; empty if it
 *     is not
 */
public record Row(String place, Map<Column, String> cells, List<String> links, String skip) {

    /** The reason of the skips that the option {@code skip} asks for. */
    public static final String ASKED_FOR = "skipped by the source file";

    /** Copies the cells, in the order of the columns, without the blank ones. */
    public Row {
        Nulls.refuse(place, skip);
        links = List.copyOf(links);
        Map<Column, String> copy = new EnumMap<>(Column.class);
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                copy.put(column, text.strip());
            }
        });
        cells = Collections.unmodifiableMap(copy);
    }

    /** Returns a row of cells. */
    public static Row of(String place, Map<Column, String> cells) {
        return new Row(place, cells, List.of(), "");
    }

    /** Returns the row with other cells. */
    public Row with(Map<Column, String> other) {
        return new Row(place, other, links, skip);
    }

    /** Returns the row, found at another place. */
    public Row at(String other) {
        return new Row(other, cells, links, skip);
    }

    /** Returns the row with what its list links or emphasises. */
    public Row linking(List<String> names) {
        return new Row(place, cells, names, skip);
    }

    /** Returns a row that cannot be read, and why. */
    public static Row skipped(String place, String reason) {
        return new Row(place, Map.of(), List.of(), reason);
    }

    /** Returns a row that cannot be read, why, and what it says, for a person to recognise it. */
    public static Row skipped(String place, String reason, String text) {
        return new Row(place, Map.of(Column.TEXT, text), List.of(), reason);
    }

    /** Returns the text of a cell, or the empty string. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Returns whether the row is passed over. */
    public boolean isSkipped() {
        return !skip.isEmpty();
    }
}
