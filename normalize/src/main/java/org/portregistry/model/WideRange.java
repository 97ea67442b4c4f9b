package org.portregistry.model;

import java.util.List;

/**
 * A range too wide to expand into rows: one row of {@code ranges.csv}.
 *
 * @param ports the range, more than 128 ports
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param service the service name or slug; empty for a reserved range
 * @param label the stated text where the service name is a slug, else empty
 * @param status the standing
 * @param sources the ids of the sources in evidence, sorted
 * @param evidence the claims behind it, sorted
 */
public record WideRange(
        PortRange ports,
        Transport transport,
        String service,
        String label,
        Status status,
        List<String> sources,
        List<Evidence> evidence) {

    /** Refuses null and copies the lists. */
    public WideRange {
        Nulls.refuse(ports, transport, service, label, status);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
