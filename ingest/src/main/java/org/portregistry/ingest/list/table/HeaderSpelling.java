package org.portregistry.ingest.list.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
                .filter(word -> new LevenshteinDistance(MOST_AMISS).apply(word, text) >= 0)
                .findFirst();
    }
}
