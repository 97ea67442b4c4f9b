package org.portregistry.model;

import java.util.Objects;

/**
 * One claim that supports a row.
 *
 * @param source the id of the source
 * @param place where the source says it
 * @param stated the name as stated; empty where the source names none
 * @param match how the stated name was found to mean the row's service
 */
public record Evidence(String source, String place, String stated, NameMatch match) implements Comparable<Evidence> {

    /** Refuses null. */
    public Evidence {
        Objects.requireNonNull(source);
        Objects.requireNonNull(place);
        Objects.requireNonNull(stated);
        Objects.requireNonNull(match);
    }

    @Override
    public int compareTo(Evidence other) {
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = place.compareTo(other.place);
        }
        if (order == 0) {
            order = stated.compareTo(other.stated);
        }
        return order == 0 ? match.compareTo(other.match) : order;
    }
}
