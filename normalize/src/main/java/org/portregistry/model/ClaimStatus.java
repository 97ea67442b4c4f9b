package org.portregistry.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source says the standing of a use is. */
public enum ClaimStatus {
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

    private final String code = name().equals("LISTED") ? "" : name().toLowerCase(Locale.ROOT);

    /** Returns the lower-case name, or the empty string for {@link #LISTED}. */
    public String code() {
        return code;
    }

    /** Returns whether the claim is about a service, and not about the port alone. */
    public boolean namesUse() {
        return this != RESERVED && this != UNASSIGNED;
    }

    /** Returns the status of that code; empty for an unknown one. */
    public static Optional<ClaimStatus> parse(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
