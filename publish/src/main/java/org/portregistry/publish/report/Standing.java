package org.portregistry.publish.report;

import java.util.Locale;

/** How much a conflict presses, the most pressing first: the sections of reports. */
public enum Standing {
    /** Open since this release. */
    NEW,
    /** Open since an earlier release. */
    OPEN,
    /** Settled by IANA's assignment against two or more independent sources. */
    CONTESTED,
    /** Settled by a ruling. */
    RULED,
    /** Settled by a rule. */
    SETTLED,
    /** Nothing to settle. */
    BY_DESIGN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name in lower case with hyphens. */
    public String code() {
        return code;
    }

    /** Returns whether a person should act on it. */
    public boolean isPressing() {
        return this == NEW || this == OPEN || this == CONTESTED;
    }
}
