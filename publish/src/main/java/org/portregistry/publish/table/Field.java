package org.portregistry.publish.table;

import java.util.List;

/**
 * One column of a table and how a row fills it.
 *
 * @param <T> the rows
 */
public interface Field<T> {
    /** Returns what the column is called, holds and means. */
    Column column();

    /** Returns the exact text of the row's cell, lists joined by {@code ;}, without spreadsheet guard. */
    String cell(T row);

    /** Returns the texts of the row's cell: the items of a LIST; any other cell is one item. */
    List<String> items(T row);
}
