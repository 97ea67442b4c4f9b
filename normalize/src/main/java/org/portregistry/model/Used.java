package org.portregistry.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether an assigned service is really found on a transport, where a source tells that from assigned. */
public enum Used {
    /** In use. */
    YES("yes"),
    /** Assigned or listed, but not used. */
    NO("no"),
    /** The source does not tell. */
    UNSTATED("");

    private final String code;

    Used(String code) {
        this.code = code;
    }

    /** Returns {@code yes}, {@code no} or the empty string. */
    public String code() {
        return code;
    }

    /** Returns the value of that code; empty for an unknown one. */
    public static Optional<Used> parse(String code) {
        return Arrays.stream(values()).filter(used -> used.code.equals(code)).findFirst();
    }
}
