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
 * @param text takes the exact text of the cell from a row, lists joined by {@code ;}
 * @param list takes the items of a LIST from a row; any other cell is one item
 */
public record Field<T>(
        String name,
        FieldType type,
        boolean required,
        String description,
        Function<T, String> text,
        Function<T, List<String>> list) {

    /** Refuses null. */
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
        Objects.requireNonNull(text);
        Objects.requireNonNull(list);
    }

    /** Returns the exact text of the row's cell, lists joined by {@code ;}, without spreadsheet guard. */
    public String cell(T row) {
        return text.apply(row);
    }

    /** Returns the texts of the row's cell: the items of a LIST. */
    public List<String> items(T row) {
        return list.apply(row);
    }
}
