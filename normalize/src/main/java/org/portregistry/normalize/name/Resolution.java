package org.portregistry.normalize.name;

import java.util.Objects;
import org.portregistry.model.NameMatch;

/**
 * Which service a claim means.
 *
 * @param service the service name in IANA's spelling, or a slug; empty if the claim names none
 * @param match how that was found
 */
public record Resolution(String service, NameMatch match) {

    /** The claim names no service. */
    public static final Resolution NONE = new Resolution("", NameMatch.NO_NAME);

    /** Refuses null. */
    public Resolution {
        Objects.requireNonNull(service);
        Objects.requireNonNull(match);
    }

    /** Returns whether the service is one that IANA registers. */
    public boolean isRegistered() {
        return match != NameMatch.NO_NAME && match != NameMatch.SLUG && match != NameMatch.MALWARE;
    }
}
