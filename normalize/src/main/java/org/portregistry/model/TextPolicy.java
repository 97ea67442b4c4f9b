package org.portregistry.model;

/** Whether a source's licence lets its sentences travel. */
public enum TextPolicy implements Coded {
    /** Descriptions are kept as stated. */
    KEEP,
    /** Descriptions are dropped; only their distinct words stay, as terms. */
    DROP;

    /** Returns in words what a release takes from a list. */
    public String taken() {
        return this == KEEP ? "facts and text" : "facts only";
    }
}
