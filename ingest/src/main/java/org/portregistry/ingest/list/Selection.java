package org.portregistry.ingest.list;

import java.util.List;

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
}
