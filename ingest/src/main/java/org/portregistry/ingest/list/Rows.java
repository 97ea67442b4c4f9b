package org.portregistry.ingest.list;

import java.util.List;
import org.portregistry.model.Nulls;

/**
 * What a format read out of one document.
 *
 * @param rows every row, in the order of the document, skipped ones included
 * @param dataDate the day that the list itself states for its data, {@code YYYY-MM-DD}, or empty
 * @param understood what was made of headers, labels and keys, a line for each table or shape
 */
public record Rows(List<Row> rows, String dataDate, List<String> understood) {

    /** Copies the list. */
    public Rows {
        rows = List.copyOf(rows);
        understood = List.copyOf(understood);
        Nulls.refuse(dataDate);
    }

    /** Returns rows of a list that states a date, and of which nothing else is to be told. */
    public Rows(List<Row> rows, String dataDate) {
        this(rows, dataDate, List.of());
    }

    /** Returns the rows with what was understood of their list. */
    public Rows understood(List<String> lines) {
        return new Rows(rows, dataDate, lines);
    }

    /** Returns rows of a list that states no date. */
    public static Rows of(List<Row> rows) {
        return new Rows(rows, "", List.of());
    }
}
