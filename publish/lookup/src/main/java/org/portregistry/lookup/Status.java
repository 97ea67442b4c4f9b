package org.portregistry.lookup;

import java.util.Optional;

/** The standing of a service on a port. */
public enum Status {
    /** IANA's current registry assigns the service here. */
    ASSIGNED("assigned"),
    /** In use here, or listed; IANA does not assign it here. */
    UNOFFICIAL("unofficial"),
    /** A named use that IANA reports as unauthorized. */
    UNAUTHORIZED("unauthorized"),
    /** A trojan, worm, backdoor or the like. */
    MALICIOUS("malicious"),
    /** Withheld from assignment; there is no service. */
    RESERVED("reserved");

    private static final Status[] ALL = values();

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** Returns the lower-case name. */
    public String code() {
        return code;
    }

    /** Returns whether it is a use that is not malicious: what may be a preferred answer. */
    public boolean isBenignUse() {
        return this != MALICIOUS && this != RESERVED;
    }

    /** Returns the status of that name, in any case; empty for every other text. */
    public static Optional<Status> parse(String name) {
        for (Status status : ALL) {
            if (status.code.equalsIgnoreCase(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    static Status at(int ordinal) {
        return ALL[ordinal];
    }
}
