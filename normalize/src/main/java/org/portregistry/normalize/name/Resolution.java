package org.portregistry.normalize.name;

import java.util.Objects;
import org.portregistry.model.NameMatch;

/**
 * Which service a claim means.
 *
 * @param service the service name in IANA's spelling, or a slug; empty if the claim names none
 * @param match how that was found
 * @param isRegistered whether IANA registers the service, here or elsewhere
 */
public record Resolution(String service, NameMatch match, boolean isRegistered) {

    /** The claim names no service. */
    public static final Resolution NONE = new Resolution("", NameMatch.NO_NAME, false);

    /** Refuses null. */
    public Resolution {
        Objects.requireNonNull(service);
        Objects.requireNonNull(match);
    }
}
