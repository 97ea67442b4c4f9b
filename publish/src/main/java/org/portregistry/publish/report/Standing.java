package org.portregistry.publish.report;

import org.portregistry.model.Coded;

/** How much a conflict presses, the most pressing first: the sections of reports. */
public enum Standing implements Coded {
    /** Open since this release. */
    NEW("Newly open"),
    /** Open since an earlier release. */
    OPEN("Open"),
    /** Settled by IANA's assignment against two or more independent sources. */
    CONTESTED("Contested"),
    /** Settled by a ruling. */
    RULED("Settled by a ruling"),
    /** Settled by a rule. */
    SETTLED("Settled by a rule"),
    /** Nothing to settle. */
    BY_DESIGN("By design");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** Returns what a heading calls such conflicts. */
    public String title() {
        return title;
    }

    /** Returns whether a person should act on it. */
    public boolean isPressing() {
        return this == NEW || this == OPEN || this == CONTESTED;
    }
}
