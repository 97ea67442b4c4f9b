package org.portregistry.ingest.datasets;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody who mistyped probably meant. */
public final class Nearest {

    private Nearest() {}

    /** Returns {@code " (did you mean \"title\"?)"}, or the empty string if no candidate is near. */
    public static String hint(String word, Collection<String> candidates) {
        return find(word, candidates)
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /** Returns the candidate that the fewest edits part from the word; empty if that is more than a third of it. */
    static Optional<String> find(String word, Collection<String> candidates) {
        String best = null;
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int edits = edits(word, candidate);
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal
                        + (Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1))
                                ? 0
                                : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
