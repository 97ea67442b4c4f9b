package org.portregistry.model;

/**
 * What a source's word for risk or category is in ours: one row of {@code vocabulary.csv}.
 *
 * @param kind risk or category
 * @param source the id of the source, or empty for every source
 * @param stated the source's word, compared without case
 * @param ours our word; empty drops it
 */
public record VocabularyEntry(Kind kind, String source, String stated, String ours) {

    /** What the word is about. */
    public enum Kind implements Coded {
        /** How dangerous. */
        RISK,
        /** What kind of service. */
        CATEGORY
    }

    /** Refuses null. */
    public VocabularyEntry {
        Nulls.refuse(kind, source, stated, ours);
    }
}
