package org.portregistry.model;

import java.util.Optional;

/** Whether an assigned service is really found on a transport, where a source tells that from assigned. */
public enum Used implements Coded {
    /** In use. */
    YES,
    /** Assigned or listed, but not used. */
    NO,
    /** The source does not tell. */
    UNSTATED;

    /** Returns {@code yes}, {@code no} or the empty string. */
    @Override
    public String code() {
        return this == UNSTATED ? "" : Coded.super.code();
    }

    /** Returns the value of that code; empty for an unknown one. */
    public static Optional<Used> parse(String code) {
        return Coded.find(values(), code);
    }
}
