package org.portregistry.ingest.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody who mistyped probably meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /** Returns {@code " (did you mean \"title\"?)"}, or the empty string if no candidate is near. */
    public static String hint(String word, Collection<String> candidates) {
        return find(word, candidates)
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /** Returns the candidate that the fewest edits part from the word; empty if that is more than a third of it. */
    static Optional<String> find(String word, Collection<String> candidates) {
        int most = Math.max(2, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> edits(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
    }

    private static int edits(String from, String to) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT));
    }
}
