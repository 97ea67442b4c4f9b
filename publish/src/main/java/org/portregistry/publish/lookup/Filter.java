package org.portregistry.publish.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Coded;
import org.portregistry.model.Nulls;

/**
 * Which rows to show of those that answer a query; an empty text shows all.
 *
 * @param category only services of that category
 * @param risk only services of that risk
 * @param status only uses of that standing
 * @param portClass only {@code system}, {@code user} or {@code dynamic} ports
 */
public record Filter(String category, String risk, String status, String portClass) {

    /** Shows everything. */
    public static final Filter ALL = new Filter("", "", "", "");

    /** What a filter is written as in a query: {@code category:database}. */
    enum Key implements Coded {
        CATEGORY(Filter::category, row -> row.categories()),
        RISK(Filter::risk, row -> List.of(row.risk())),
        STATUS(Filter::status, row -> List.of(row.status())),
        CLASS(Filter::portClass, row -> List.of(row.portClass()));

        private final Function<Filter, String> wanted;
        private final Function<FoundRow, List<String>> there;

        Key(Function<Filter, String> wanted, Function<FoundRow, List<String>> there) {
            this.wanted = wanted;
            this.there = there;
        }

        /** Returns the words that rows have there. */
        List<String> words(FoundRow row) {
            return there.apply(row);
        }

        /** Returns what the filter wants there; empty for anything. */
        String wanted(Filter filter) {
            return wanted.apply(filter);
        }

        static Optional<Key> parse(String word) {
            return Coded.find(values(), word);
        }
    }

    /** Refuses null; capitals do not matter. */
    public Filter {
        category = category.toLowerCase(Locale.ROOT);
        risk = risk.toLowerCase(Locale.ROOT);
        status = status.toLowerCase(Locale.ROOT);
        portClass = portClass.toLowerCase(Locale.ROOT);
    }

    /** Returns the filter with one more word; an empty one changes nothing. */
    Filter with(Key key, String word) {
        Nulls.refuse(word);
        return word.isEmpty()
                ? this
                : switch (key) {
                    case CATEGORY -> new Filter(word, risk, status, portClass);
                    case RISK -> new Filter(category, word, status, portClass);
                    case STATUS -> new Filter(category, risk, word, portClass);
                    case CLASS -> new Filter(category, risk, status, word);
                };
    }

    /** Returns this filter with what the other one wants too. */
    public Filter and(Filter other) {
        Filter both = this;
        for (Key key : Key.values()) {
            both = both.with(key, key.wanted(other));
        }
        return both;
    }

    /** Returns whether the filter alone, without a query, chooses rows. */
    public boolean chooses() {
        return !equals(ALL);
    }

    boolean takes(FoundRow row) {
        return Stream.of(Key.values())
                .allMatch(key -> key.wanted(this).isEmpty() || key.words(row).contains(key.wanted(this)));
    }

    /** Returns {@code category database; risk high}. */
    @Override
    public String toString() {
        return Stream.of(Key.values())
                .filter(key -> !key.wanted(this).isEmpty())
                .map(key -> key.code() + " " + key.wanted(this))
                .collect(Collectors.joining("; "));
    }
}
