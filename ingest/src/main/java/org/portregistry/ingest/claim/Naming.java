package org.portregistry.ingest.claim;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Nulls;

/**
 * What a row calls its service.
 *
 * @param services the services, one claim each; none: it names no service
 * @param description what it says about it, in full
 * @param status the status that the naming text states: it withholds the port, or names malware
 */
record Naming(List<NamedService> services, String description, Optional<ClaimStatus> status) {

    /**
     * A service as a row names it.
     *
     * @param name its name
     * @param aliases further names of it
     * @param links what the row links or emphasises where it names it
     */
    record NamedService(String name, List<String> aliases, List<String> links) {
        /** Copies the lists. */
        NamedService {
            Nulls.refuse(name);
            aliases = List.copyOf(aliases);
            links = List.copyOf(links);
        }
    }

    /** Copies the list. */
    Naming {
        services = List.copyOf(services);
        Nulls.refuse(description, status);
    }
}
