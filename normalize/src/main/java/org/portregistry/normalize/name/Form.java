package org.portregistry.normalize.name;

import java.util.List;
import java.util.Set;

/**
 * One way to read a stated name.
 *
 * @param kind which part of the statement it is
 * @param text as stated
 * @param key its letters and digits
 * @param words its words in order
 * @param significant the words that tell services apart
 */
record Form(Kind kind, String text, String key, List<String> words, Set<String> significant) {

    /** The parts of a statement that can be its name, the most literal first. */
    enum Kind {
        /** The name as stated. */
        WHOLE,
        /** The name without what stands in brackets. */
        OUTSIDE_BRACKETS,
        /** What stands in brackets. */
        IN_BRACKETS,
        /** The words that not almost every description has. */
        SIGNIFICANT,
        /** What the claim gives as the abbreviation of the phrase. */
        ABBREVIATION,
        /** What the phrase links. */
        LINK,
        /** The product at the head of the phrase. */
        HEAD,
        /** The product without its maker. */
        WITHOUT_MAKER,
        /** Another name that the claim itself gives. */
        ALIAS
    }

    static Form of(Kind kind, String text) {
        List<String> words = Words.of(text);
        return new Form(kind, text.strip(), Words.key(text), words, Words.significant(words));
    }
}
