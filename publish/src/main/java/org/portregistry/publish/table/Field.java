package org.portregistry.publish.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One column of a table and how a row fills it.
 *
 * @param <T> the rows
 * @param name the column's name in every format
 * @param type what it holds
 * @param required whether it is never empty
 * @param description what it means, for {@code datapackage.json}
 * @param texts takes the cell's texts from a row: any number for a LIST, one for every other type
 */
public record Field<T>(
        String name, FieldType type, boolean required, String description, Function<T, List<String>> texts) {

    /** Refuses null. */
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
        Objects.requireNonNull(texts);
    }

    /** Returns the exact text of the row's cell, lists joined by {@code ;}, without spreadsheet guard. */
    public String cell(T row) {
        List<String> items = texts.apply(row);
        return items.size() == 1 ? items.get(0) : String.join(";", items);
    }

    /** Returns the texts of the row's cell: the items of a LIST. */
    public List<String> items(T row) {
        return texts.apply(row);
    }
}
