package org.portregistry.ingest.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portregistry.model.ClaimStatus;

/**
 * What a row calls its service.
 *
 * @param names the names, one claim each; none: it names no service
 * @param aliases further names of the same service
 * @param description what it says about it, in full
 * @param withheld the status, where the row withholds the port instead of naming a service
 */
record Naming(List<String> names, List<String> aliases, String description, Optional<ClaimStatus> withheld) {
    /** Copies the lists. */
    Naming {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(description);
        Objects.requireNonNull(withheld);
    }
}
