package org.portregistry.normalize.name;

import java.util.Optional;
import org.portregistry.model.Alias;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Nulls;

/**
 * Which service a claim means.
 *
 * @param service the service name in IANA's spelling, or a slug; empty if the claim names none
 * @param match how that was found
 * @param isRegistered whether IANA registers the service, here or elsewhere
 * @param isCut whether the name is too long to be a product's, so that only its first words stand for it
 * @param alias the row of {@code aliases.csv} that says so, if one does
 */
public record Resolution(String service, NameMatch match, boolean isRegistered, boolean isCut, Optional<Alias> alias) {

    /** The claim names no service. */
    public static final Resolution NONE = new Resolution("", NameMatch.NO_NAME, false);

    /** Refuses null. */
    public Resolution {
        Nulls.refuse(service, match, alias);
    }

    /** Returns the same where it is the only one of its name, else with a number behind the name. */
    Resolution numbered(int number) {
        return number == 1 ? this : new Resolution(Slug.numbered(service, number), match, isRegistered, isCut, alias);
    }

    /** Returns what was found without {@code aliases.csv}. */
    public Resolution(String service, NameMatch match, boolean isRegistered) {
        this(service, match, isRegistered, false, Optional.empty());
    }
}
