package org.portregistry.model;

/** Whether a source's claims take part in a release. */
public enum Include {
    /** In every release. */
    DEFAULT("default"),
    /** Only in releases built with {@code --include}; the claims file is never committed. */
    OPT_IN("opt-in"),
    /** In no release: for dry runs and tests. */
    NEVER("never");

    private final String code;

    Include(String code) {
        this.code = code;
    }

    /** Returns the word of source files. */
    public String code() {
        return code;
    }
}
