package org.portregistry.ingest.list;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.model.Nulls;

/**
 * A text together with the parts of it that its list links or emphasises: these mostly name the product or protocol.
 *
 * @param text the text as a reader sees it
 * @param links its linked and emphasised parts, each once, in their order; only what can be a name
 */
public record LinkedText(String text, List<String> links) {

    /** A longer part than this, in characters, is a sentence and names nothing. */
    public static final int LONGEST_LINK = 48;

    private static final int MOST_WORDS = 6;

    /** Keeps the links that can be names. */
    public LinkedText {
        Nulls.refuse(text);
        links = names(links);
    }

    /** Returns a text of a list that links nothing. */
    public static LinkedText plain(String text) {
        return new LinkedText(text, List.of());
    }

    /** Returns the links that can be names: short, with a letter, and no address. */
    static List<String> names(Collection<String> links) {
        Set<String> names = new LinkedHashSet<>();
        for (String link : links) {
            String name = CellText.withoutFootnotes(link)
                    .replaceAll("^[(\"“](.*)[)\"”]$", "$1")
                    .replaceAll("[.,:]+$", "");
            boolean isName = name.length() <= LONGEST_LINK
                    && name.split(" ").length <= MOST_WORDS
                    && name.codePoints().anyMatch(Character::isLetter)
                    && !name.contains("://")
                    && name.indexOf(';') < 0;
            if (isName) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
