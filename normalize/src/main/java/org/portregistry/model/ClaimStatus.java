package org.portregistry.model;

import java.util.Optional;

/** What a source says the standing of a use is. */
public enum ClaimStatus implements Coded {
    /** The source calls it assigned, registered or official. */
    ASSIGNED,
    /** The source calls the port reserved, or withholds it without naming a service. */
    RESERVED,
    /** The source calls the port unassigned. */
    UNASSIGNED,
    /** The source calls the use unofficial. */
    UNOFFICIAL,
    /** The source calls the use unauthorized. */
    UNAUTHORIZED,
    /** The source calls the use malicious: a trojan, a worm, a backdoor. */
    MALICIOUS,
    /** The source merely lists the use. */
    LISTED;

    /** Returns the lower-case name, or the empty string for {@link #LISTED}. */
    @Override
    public String code() {
        return this == LISTED ? "" : Coded.super.code();
    }

    /** Returns whether the claim is about a service, and not about the port alone. */
    public boolean namesUse() {
        return this != RESERVED && this != UNASSIGNED;
    }

    /** Returns the status of that code; empty for an unknown one. */
    public static Optional<ClaimStatus> parse(String code) {
        return Coded.find(values(), code);
    }
}
