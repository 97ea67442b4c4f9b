package org.portregistry.model;

import java.util.List;

/**
 * A service name without a port, found by other means such as DNS SRV: one row of {@code service-names.csv}.
 *
 * @param service the service name
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param status the standing
 * @param description the best description whose licence lets it travel
 * @param aliases other names, sorted
 * @param registration who holds the assignment, since when, and with what documents
 * @param sources the ids of the sources in evidence, sorted
 * @param evidence the claims behind it, sorted
 */
public record ServiceName(
        String service,
        Transport transport,
        Status status,
        String description,
        List<String> aliases,
        Registration registration,
        List<String> sources,
        List<Evidence> evidence) {

    /** Refuses null and copies the lists. */
    public ServiceName {
        Nulls.refuse(service, transport, status, description, registration);
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
