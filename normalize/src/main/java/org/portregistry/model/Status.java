package org.portregistry.model;

/** What the registry says the standing of a row is. */
public enum Status implements Coded {
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

    /** Returns whether the row names a use that is not malicious. */
    public boolean isBenignUse() {
        return this != MALICIOUS && this != RESERVED;
    }
}
