package org.portregistry.model;

import java.util.Locale;

/** How much a source's word weighs where support is equal; the first constant weighs most. */
public enum Authority {
    /** The registry itself: IANA. */
    REGISTRY,
    /** An operating system's or a tool's maintained file, or claims of ours that were checked against primary sources. */
    DISTRIBUTION,
    /** A list that somebody keeps. */
    COMMUNITY;

    /** Returns the lower-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
