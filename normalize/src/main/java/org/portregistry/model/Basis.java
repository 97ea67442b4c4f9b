package org.portregistry.model;

/** The rules of ranking, tried top to bottom; each row records the one that gave it its rank. */
public enum Basis {
    /** A maintainer's ruling. */
    RULING,
    /** Assigned by IANA. */
    REGISTRY,
    /** Named by more independent sources. */
    SUPPORT,
    /** Named by a source of higher {@link Authority}. */
    AUTHORITY,
    /** Nothing parts them: alphabetical order of service names. */
    TIE
}
