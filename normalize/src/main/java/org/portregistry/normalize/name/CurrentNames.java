package org.portregistry.normalize.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** Which names the registry's notes call superseded, and by which name. */
final class CurrentNames {

    /** A note may lead to a name that has a note of its own; notes in a circle must end. */
    private static final int LONGEST_CHAIN = 4;

    /** A note is about one name on one port or range and transport. */
    private record Noted(String name, Optional<PortRange> ports, Transport transport) {
        static Noted of(Claim claim, String name) {
            return new Noted(name.toLowerCase(Locale.ROOT), claim.ports(), claim.transport());
        }
    }

    private final Map<Noted, String> successors;

    private CurrentNames(Map<Noted, String> successors) {
        this.successors = successors;
    }

    /** Returns what the registry's claims say; of two notes about one name the later counts. */
    static CurrentNames of(List<Claim> claims) {
        return new CurrentNames(claims.stream()
                .filter(claim -> !claim.currentName().isEmpty())
                .collect(Collectors.toMap(
                        claim -> Noted.of(claim, claim.name()), Claim::currentName, (earlier, later) -> later)));
    }

    /** Returns the name that stands at the end of the notes about the claim's name. */
    String of(Claim claim) {
        String name = claim.name();
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            String successor = successors.get(Noted.of(claim, name));
            if (successor == null) {
                return name;
            }
            name = successor;
        }
        return name;
    }
}
