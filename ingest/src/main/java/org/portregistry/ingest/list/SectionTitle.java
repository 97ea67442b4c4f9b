package org.portregistry.ingest.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The title of a section of INI or TOML, of an object of JSON or YAML, or of a block under a heading. It names the service
 * better than the section does ({@code [A]}, {@code title=One}) where nothing else names or describes it. Beside a
 * description it is another description, as in the profiles of UFW: {@code [Apache]}, {@code title=Web Server}.
 *
 * @param key the key or label
 * @param column what it is about
 * @param value its value
 */
public record SectionTitle(String key, Column column, String value) {

    private static final Set<String> WORDS = Set.of("title", "titel", "titre", "título", "titulo", "titolo");

    /** A title of more words is a sentence. */
    private static final int MOST_WORDS = 5;

    /** Returns the title that names the service among what a section says; empty if there is none. */
    public static Optional<String> find(List<SectionTitle> section) {
        List<SectionTitle> words = section.stream()
                .filter(one -> Column.WORDS.contains(one.column))
                .toList();
        return words.size() == 1 && words.get(0).names()
                ? Optional.of(words.get(0).value.strip())
                : Optional.empty();
    }

    private boolean names() {
        return WORDS.contains(key.strip().toLowerCase(Locale.ROOT))
                && !value.isBlank()
                && value.strip().split("\\s+").length <= MOST_WORDS;
    }

    /** Returns whether the section's own name is another name of the service, and no word such as {@code service2}. */
    public static boolean isAlias(String section) {
        return ColumnNames.find(section.replaceFirst("[\\W\\d_]+$", "")).isEmpty();
    }
}
