package org.portregistry.normalize.name;

import java.util.Objects;
import java.util.Optional;
import org.portregistry.model.Alias;
import org.portregistry.model.NameMatch;

/**
 * Which service a claim means.
 *
 * @param service the service name in IANA's spelling, or a slug; empty if the claim names none
 * @param match how that was found
 * @param isRegistered whether IANA registers the service, here or elsewhere
 * @param alias the row of {@code aliases.csv} that says so, if one does
 */
public record Resolution(String service, NameMatch match, boolean isRegistered, Optional<Alias> alias) {

    /** The claim names no service. */
    public static final Resolution NONE = new Resolution("", NameMatch.NO_NAME, false);

    /** Refuses null. */
    public Resolution {
        Objects.requireNonNull(service);
        Objects.requireNonNull(match);
        Objects.requireNonNull(alias);
    }

    /** Returns what was found without {@code aliases.csv}. */
    public Resolution(String service, NameMatch match, boolean isRegistered) {
        this(service, match, isRegistered, Optional.empty());
    }
}
