package org.portregistry.publish.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Collects the columns of a {@link Table}, in their order; each method appends one and returns these columns. */
final class Columns<T> {
    private static final String[] SMALL = new String[64];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Integer.toString(i);
        }
    }

    private final List<Field<T>> fields = new ArrayList<>();

    /** Appends a text that may be empty. */
    Columns<T> text(String name, String description, Function<T, String> value) {
        return add(name, FieldType.TEXT, false, description, value);
    }

    /** Appends a text that is never empty. */
    Columns<T> word(String name, String description, Function<T, String> value) {
        return add(name, FieldType.TEXT, true, description, value);
    }

    /** Appends a decimal number that may be empty. */
    Columns<T> decimal(String name, String description, Function<T, String> value) {
        return add(name, FieldType.DECIMAL, false, description, value);
    }

    /** Appends a whole number. */
    Columns<T> number(String name, String description, ToIntFunction<T> value) {
        return add(name, FieldType.INTEGER, true, description, row -> digits(value.applyAsInt(row)));
    }

    /** Appends a list that may be empty. */
    Columns<T> list(String name, String description, Function<T, List<String>> value) {
        return addList(name, false, description, value);
    }

    /** Appends a list that is never empty. */
    Columns<T> words(String name, String description, Function<T, List<String>> value) {
        return addList(name, true, description, value);
    }

    /** Returns the table of these columns. */
    Table<T> table(String name, String... key) {
        return new Table<>(name, List.of(key), fields);
    }

    private Columns<T> add(
            String name, FieldType type, boolean required, String description, Function<T, String> text) {
        fields.add(new Field<>(name, type, required, description, text, row -> List.of(text.apply(row))));
        return this;
    }

    private Columns<T> addList(String name, boolean required, String description, Function<T, List<String>> items) {
        fields.add(new Field<>(
                name, FieldType.LIST, required, description, row -> Columns.joined(items.apply(row)), items));
        return this;
    }

    /** Most numbers are small: ranks, and how many sources support a row. */
    private static String digits(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : Integer.toString(number);
    }

    private static String joined(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            default -> String.join(";", items);
        };
    }
}
