package org.portregistry.model;

import java.util.Locale;

/** How far a conflict is settled, the most pressing first. */
public enum ConflictState {
    /** Only authority or the alphabet parts the rivals: a person must look. */
    OPEN,
    /** Settled by IANA's assignment against two or more independent sources: a ruling may pay. */
    CONTESTED,
    /** Settled by an overlay, a ruling, a primary source, IANA's assignment, or support. */
    SETTLED,
    /** Nothing to settle: different by design, or shared. */
    BY_DESIGN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name in lower case with hyphens. */
    public String code() {
        return code;
    }
}
