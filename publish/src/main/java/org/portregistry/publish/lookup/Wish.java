package org.portregistry.publish.lookup;

import java.util.Locale;
import java.util.Objects;

/**
 * Which rows to show of those that answer a query; an empty text shows all.
 *
 * @param malicious only malicious uses
 * @param portClass only {@code system}, {@code user} or {@code dynamic} ports
 * @param category only services of that category
 */
public record Wish(boolean malicious, String portClass, String category) {

    /** Everything. */
    public static final Wish ALL = new Wish(false, "", "");

    /** Refuses null; capitals of a category do not matter. */
    public Wish {
        Objects.requireNonNull(portClass);
        category = category.toLowerCase(Locale.ROOT);
    }

    /** Returns whether the wish alone, without a query, chooses rows. */
    public boolean chooses() {
        return malicious || !portClass.isEmpty() || !category.isEmpty();
    }

    boolean takes(FoundRow row) {
        return (!malicious || row.status().equals("malicious"))
                && (portClass.isEmpty() || row.portClass().equals(portClass))
                && (category.isEmpty() || row.categories().contains(category));
    }
}
