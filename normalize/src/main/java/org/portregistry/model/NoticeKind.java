package org.portregistry.model;

/** Findings about the data that are not conflicts. */
public enum NoticeKind implements Coded {
    /** A ruling's choice is no longer claimed, or a service that it did not weigh would win without it. */
    RULING_STALE,
    /** A ruling says what the rules say anyway. */
    RULING_NEEDLESS,
    /** Two rulings, or two parts of one, cannot both hold. */
    RULING_CONTRADICTS,
    /** A ruling did not weigh a service that is now claimed there. */
    RULING_NEW_RIVAL,
    /** A ruling rejected the claim. */
    CLAIM_REJECTED,
    /** A newer vintage of the same list speaks instead. */
    SUPERSEDED_VINTAGE,
    /** An alias of {@code aliases.csv} matched no claim. */
    ALIAS_UNUSED,
    /** A word of a source is not in {@code vocabulary.csv}. */
    WORD_UNKNOWN,
    /** The source leaves the end of a range open; the start alone is counted. */
    OPEN_RANGE,
    /** The claim names a port and no service. */
    NAMELESS,
    /** The product's name could not be told: the first words of the stated text stand for it. */
    NAME_UNCLEAR,
    /** The name mixes the letters of several scripts, and may look like another. */
    SCRIPTS_MIXED,
    /** The source says that the port is unassigned. */
    UNASSIGNED,
    /** A user's overlay hides the service there. */
    HIDDEN
}
