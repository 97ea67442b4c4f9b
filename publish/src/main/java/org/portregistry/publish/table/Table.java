package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Nulls;

/**
 * A kind of row and its columns, in their order. Columns are only ever appended: see {@code publish/README.md}.
 *
 * @param <T> the rows
 * @param name the name of its files without extension
 * @param key the columns that tell rows apart
 * @param fields the columns
 */
public record Table<T>(String name, List<String> key, List<Field<T>> fields) {

    /** Refuses null and copies the lists. */
    public Table {
        Nulls.refuse(name);
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    /** Returns the columns' names, joined by commas. */
    public String header() {
        return String.join(",", columns());
    }

    /** Returns the columns' names. */
    public List<String> columns() {
        return fields.stream().map(field -> field.column().name()).toList();
    }
}
