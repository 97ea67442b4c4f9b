package org.portregistry.publish.lookup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Coded;

/**
 * Which rows to show of those that answer a query.
 *
 * @param wanted the words that rows must have, in lower case; without any, every row is shown
 */
public record Filter(Map<Key, String> wanted) {

    /** Shows everything. */
    public static final Filter ALL = new Filter(Map.of());

    /** What a filter is written as in a query: {@code category:database}. */
    public enum Key implements Coded {
        /** Only services of that category. */
        CATEGORY(FoundRow::categories),
        /** Only services of that risk. */
        RISK(row -> List.of(row.risk())),
        /** Only uses of that standing. */
        STATUS(row -> List.of(row.status())),
        /** Only {@code system}, {@code user} or {@code dynamic} ports. */
        CLASS(row -> List.of(row.portClass()));

        private final Function<FoundRow, List<String>> there;

        Key(Function<FoundRow, List<String>> there) {
            this.there = there;
        }

        /** Returns the words that rows have there. */
        List<String> words(FoundRow row) {
            return there.apply(row);
        }

        static Optional<Key> parse(String word) {
            return Coded.find(values(), word);
        }
    }

    /** Copies the map, in the order of the keys. */
    public Filter {
        Map<Key, String> ordered = new EnumMap<>(Key.class);
        ordered.putAll(wanted);
        wanted = Collections.unmodifiableMap(ordered);
    }

    /** Returns the filter with one more word, in which capitals do not matter; an empty one changes nothing. */
    public Filter with(Key key, String word) {
        return word.isEmpty() ? this : and(new Filter(Map.of(key, word.toLowerCase(Locale.ROOT))));
    }

    /** Returns this filter with what the other one wants too. */
    public Filter and(Filter other) {
        Map<Key, String> both = new EnumMap<>(Key.class);
        both.putAll(wanted);
        both.putAll(other.wanted);
        return new Filter(both);
    }

    /** Returns whether the filter alone, without a query, chooses rows. */
    public boolean chooses() {
        return !wanted.isEmpty();
    }

    boolean takes(FoundRow row) {
        return wanted.entrySet().stream()
                .allMatch(word -> word.getKey().words(row).contains(word.getValue()));
    }

    /** Returns {@code category database; risk high}. */
    @Override
    public String toString() {
        return wanted.entrySet().stream()
                .map(word -> word.getKey().code() + " " + word.getValue())
                .collect(Collectors.joining("; "));
    }
}
