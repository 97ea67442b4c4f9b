package org.portregistry.model;

import java.util.Comparator;

/**
 * One claim that supports a row.
 *
 * @param source the id of the source
 * @param place where the source says it
 * @param stated the name as stated; empty where the source names none
 * @param match how the stated name was found to mean the row's service
 */
public record Evidence(String source, String place, String stated, NameMatch match) implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::source)
            .thenComparing(Evidence::place)
            .thenComparing(Evidence::stated)
            .thenComparing(Evidence::match);

    /** Refuses null. */
    public Evidence {
        Nulls.refuse(source, place, stated, match);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
