package org.portregistry.model;

import java.util.Locale;

/** What the registry says the standing of a row is. */
public enum Status {
    /** IANA's current registry assigns the service here. */
    ASSIGNED,
    /** Somebody lists the use; IANA does not assign it here. */
    UNOFFICIAL,
    /** A named use that a source reports as unauthorized. */
    UNAUTHORIZED,
    /** A trojan, worm, backdoor or the like. */
    MALICIOUS,
    /** Withheld from assignment; the row has no service. */
    RESERVED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Returns the lower-case name. */
    public String code() {
        return code;
    }

    /** Returns whether the row names a use that is not malicious. */
    public boolean isBenignUse() {
        return this != MALICIOUS && this != RESERVED;
    }
}
