package org.portregistry.ingest.list;

import java.util.List;
import java.util.Locale;

/**
 * The option {@code select}: which parts of a document are the list, in the words of its format.
 *
 * @param select CSS selectors, or numbers and headings of tables; none: all
 */
public record Selection(List<String> select) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of());

    /** Copies the list. */
    public Selection {
        select = List.copyOf(select);
        if (select.stream().anyMatch(String::isBlank)) {
            throw new OptionException("select", "must not be blank", "say which part is the list, or remove the key");
        }
    }

    /** Returns whether it chooses a table, by its number or by a part of the heading above it; nothing chooses all. */
    public boolean chooses(int number, String heading) {
        String above = heading.toLowerCase(Locale.ROOT);
        return select.isEmpty()
                || select.stream()
                        .anyMatch(one ->
                                one.equals(String.valueOf(number)) || above.contains(one.toLowerCase(Locale.ROOT)));
    }
}
