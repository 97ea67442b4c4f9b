package org.portregistry.model;

import java.util.Locale;

/** Whether a source's licence lets its sentences travel. */
public enum TextPolicy {
    /** Descriptions are kept as stated. */
    KEEP,
    /** Descriptions are dropped; only their distinct words stay, as terms. */
    DROP;

    /** Returns the lower-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
