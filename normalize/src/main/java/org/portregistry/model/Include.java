package org.portregistry.model;

/** Whether a source's claims take part in a release. */
public enum Include implements Coded {
    /** In every release. */
    DEFAULT,
    /** Only in releases built with {@code --include}; the claims file is never committed. */
    OPT_IN,
    /** In no release: for dry runs and tests. */
    NEVER
}
