package org.portregistry.model;

import java.util.Comparator;
import java.util.List;

/**
 * One claim that supports a row.
 *
 * @param source the id of the source
 * @param place where the source says it
 * @param stated the name as stated; empty where the source names none
 * @param match how the stated name was found to mean the row's service
 * @param used whether the source says that it is in use
 * @param aliases other names that the source gives the service there, as stated
 */
public record Evidence(String source, String place, String stated, NameMatch match, Used used, List<String> aliases)
        implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::source)
            .thenComparing(Evidence::place)
            .thenComparing(Evidence::stated)
            .thenComparing(Evidence::match)
            .thenComparing(Evidence::used)
            .thenComparing(evidence -> String.join(";", evidence.aliases()));

    /** Refuses null and copies the list. */
    public Evidence {
        Nulls.refuse(source, place, stated, match, used);
        aliases = List.copyOf(aliases);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
