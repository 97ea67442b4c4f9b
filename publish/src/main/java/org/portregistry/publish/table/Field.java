package org.portregistry.publish.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * One column of a table and how a row fills it.
 *
 * @param <T> the rows
 * @param column what it is called, holds and means
 * @param text makes the text of a row's cell
 * @param texts makes the items of a row's cell
 */
public record Field<T>(Column column, Function<T, String> text, Function<T, List<String>> texts) {

    /** Returns the exact text of the row's cell, lists joined by {@code ;}, without spreadsheet guard. */
    public String cell(T row) {
        return text.apply(row);
    }

    /** Returns the texts of the row's cell: the items of a LIST; any other cell is one item. */
    public List<String> items(T row) {
        return texts.apply(row);
    }

    /** Returns a text that may be empty. */
    static <T> Field<T> text(String name, String description, Function<T, String> text) {
        return of(new Column(name, FieldType.TEXT, false, description), text);
    }

    /** Returns a text that is never empty. */
    static <T> Field<T> word(String name, String description, Function<T, String> text) {
        return of(new Column(name, FieldType.TEXT, true, description), text);
    }

    /** Returns a decimal number that may be empty. */
    static <T> Field<T> decimal(String name, String description, Function<T, String> number) {
        return of(new Column(name, FieldType.DECIMAL, false, description), number);
    }

    /** Returns a whole number. */
    static <T> Field<T> number(String name, String description, ToIntFunction<T> number) {
        return of(
                new Column(name, FieldType.INTEGER, true, description),
                row -> Integer.toString(number.applyAsInt(row)));
    }

    /** Returns a list that may be empty. */
    static <T> Field<T> list(String name, String description, Function<T, List<String>> items) {
        return ofItems(new Column(name, FieldType.LIST, false, description), items);
    }

    /** Returns a list that is never empty. */
    static <T> Field<T> words(String name, String description, Function<T, List<String>> items) {
        return ofItems(new Column(name, FieldType.LIST, true, description), items);
    }

    private static <T> Field<T> of(Column column, Function<T, String> text) {
        return new Field<>(column, text, row -> List.of(text.apply(row)));
    }

    private static <T> Field<T> ofItems(Column column, Function<T, List<String>> items) {
        return new Field<>(column, row -> String.join(";", items.apply(row)), items);
    }
}
