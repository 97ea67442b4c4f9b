package org.portregistry.ingest.list.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Headers with a letter or two amiss: "Desctriptin". */
final class HeaderSpelling {

    /** Long words only: short ones are soon another word. */
    private static final List<String> WORDS =
            List.of("description", "protocol", "transport", "port number", "service name", "application");

    private static final int MOST_AMISS = 2;

    private HeaderSpelling() {}

    /** Returns the word that is meant; empty if it is none of ours, or right already. */
    static Optional<String> mend(String header) {
        String text = header.strip().toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> Math.abs(word.length() - text.length()) <= MOST_AMISS)
                .filter(word -> distance(word, text) <= MOST_AMISS)
                .findFirst();
    }

    /** Returns how many letters must be put in, taken out or exchanged (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int exchanged = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(exchanged, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
