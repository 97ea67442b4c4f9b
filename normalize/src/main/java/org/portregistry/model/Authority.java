package org.portregistry.model;

/** How much a source's word weighs where support is equal; the first constant weighs most. */
public enum Authority implements Coded {
    /** The user's own names: an overlay. */
    LOCAL,
    /** The registry itself: IANA. */
    REGISTRY,
    /** Claims that were checked against the software's own documentation: our curated ones. */
    PRIMARY,
    /** An operating system's or a tool's maintained file. */
    DISTRIBUTION,
    /** A list that somebody keeps. */
    COMMUNITY;
}
