package org.portregistry.model;

/** How far a conflict is settled, the most pressing first. */
public enum ConflictState implements Coded {
    /** Only authority or the alphabet parts the rivals: a person must look. */
    OPEN,
    /** Settled by IANA's assignment against two or more independent sources: a ruling may pay. */
    CONTESTED,
    /** Settled by an overlay, a ruling, a primary source, IANA's assignment, or support. */
    SETTLED,
    /** Nothing to settle: different by design, or shared. */
    BY_DESIGN
}
