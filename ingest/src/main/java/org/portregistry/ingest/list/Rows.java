package org.portregistry.ingest.list;

import java.util.List;
import java.util.Objects;

/**
 * What a format read out of one document.
 *
 * @param rows every row, in the order of the document, skipped ones included
 * @param dataDate the day that the list itself states for its data, {@code YYYY-MM-DD}, or empty
 */
public record Rows(List<Row> rows, String dataDate) {

    /** Copies the list. */
    public Rows {
        rows = List.copyOf(rows);
        Objects.requireNonNull(dataDate);
    }

    /** Returns rows of a list that states no date. */
    public static Rows of(List<Row> rows) {
        return new Rows(rows, "");
    }
}
