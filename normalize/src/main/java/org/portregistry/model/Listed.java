package org.portregistry.model;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list inside a sentence. It names the first six of what it lists and counts the others, so that a sentence stays one
 * that a person reads, however many sources there are.
 */
public final class Listed {
    /** So many are named. */
    public static final int MOST = 6;

    private Listed() {}

    /** Returns {@code a, b, c}; of more than {@link #MOST}, the first ones, and {@code and 5 more} behind them. */
    public static String of(Collection<String> words) {
        return of(words, words.size());
    }

    /** Returns the same where not all of what is counted stands in the list. */
    static String of(Collection<String> words, int count) {
        Stream<String> named = words.stream().limit(MOST);
        Stream<String> others = count > MOST ? Stream.of("and " + (count - MOST) + " more") : Stream.of();
        return Stream.concat(named, others).collect(Collectors.joining(", "));
    }
}
