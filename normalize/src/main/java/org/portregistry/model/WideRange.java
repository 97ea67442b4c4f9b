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
 * @param description what it is for; empty if unknown
 * @param aliases other names, sorted
 * @param categories what kind of service it is, sorted
 * @param application the product whose set of ports this is one of; empty if none
 * @param sources the ids of the sources in evidence, sorted
 * @param evidence the claims behind it, sorted
 */
public record WideRange(
        PortRange ports,
        Transport transport,
        String service,
        String label,
        Status status,
        String description,
        List<String> aliases,
        List<String> categories,
        String application,
        List<String> sources,
        List<Evidence> evidence) {

    /** Refuses null and copies the lists. */
    public WideRange {
        Nulls.refuse(ports, transport, service, label, status, description, application);
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    /** Returns the range as {@code applications.json} names it: {@code 30000-32767/tcp/kube-nodeport}. */
    public String id() {
        return ports + "/" + transport.idPart() + "/" + service;
    }
}
