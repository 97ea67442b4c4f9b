package org.portregistry.model;

/** The rules of ranking, tried top to bottom; each row records the one that gave it its rank. */
public enum Basis {
    /** Named by the user's own overlay. */
    LOCAL,
    /** A maintainer's ruling. */
    RULING,
    /** A primary source says that it is in use here. */
    IN_USE,
    /** Assigned by IANA. */
    REGISTRY,
    /** Named by more independent sources. */
    SUPPORT,
    /** Named by a source of higher {@link Authority}. */
    AUTHORITY,
    /** Nothing parts them: alphabetical order of service names. */
    TIE
}
