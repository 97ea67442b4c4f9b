package org.portregistry.model;

import java.util.List;
import java.util.Optional;

/**
 * What the registry says about one service on one port and transport, with its evidence: one row of {@code ports.csv}.
 *
 * @param id the stable id: see {@link #idOf}; a component, since every format writes it
 * @param port the port number, 0 to 65535
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param service the service name in IANA's spelling or as a slug; empty for a reserved port
 * @param label the stated text where the service name is a slug, else empty
 * @param rank 1 for the preferred answer of this port and transport, then counting
 * @param status the standing
 * @param used whether it is really found there
 * @param description the best description whose licence lets it travel
 * @param aliases other names, sorted
 * @param categories categories in our own words, sorted
 * @param risk risk in our own words, or empty
 * @param frequency how often it is found, 0 to 1, as a source states or as was observed; or empty
 * @param registration who holds the assignment, since when, and with what documents
 * @param range the range that the row was expanded from
 * @param support how many independent sources name it
 * @param sources the ids of all sources in evidence, sorted
 * @param basis the rule that gave the rank
 * @param conflicts the ids of the conflicts that the row takes part in, sorted
 * @param application the product whose set of ports this is one of, or empty
 * @param evidence the claims behind the row, sorted, at least one
 */
public record Assignment(
        String id,
        int port,
        Transport transport,
        String service,
        String label,
        int rank,
        Status status,
        Used used,
        String description,
        List<String> aliases,
        List<String> categories,
        String risk,
        String frequency,
        Registration registration,
        Optional<PortRange> range,
        int support,
        List<String> sources,
        Basis basis,
        List<String> conflicts,
        String application,
        List<Evidence> evidence) {

    /** Refuses null, another id, a port that is none, a rank below 1, and copies the lists. */
    public Assignment {
        PortRange.requirePort(port);
        Nulls.refuse(
                transport,
                service,
                label,
                status,
                used,
                description,
                risk,
                frequency,
                registration,
                range,
                basis,
                application);
        if (!id.equals(idOf(port, transport, service))) {
            throw new IllegalArgumentException(id + " is not " + idOf(port, transport, service));
        }
        if (rank < 1) {
            throw new IllegalArgumentException("rank starts at 1: " + rank);
        }
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
        evidence = List.copyOf(evidence);
    }

    /** Returns {@code 9200/tcp/elasticsearch}, {@code 8080/-/tomcat}, or {@code 1024/tcp/-} where there is no service. */
    public static String idOf(int port, Transport transport, String service) {
        return port + "/" + transport.idPart() + "/" + (service.isEmpty() ? "-" : service);
    }

    /** Returns the same row with another rank, in other conflicts. */
    public Assignment with(int otherRank, List<String> otherConflicts) {
        return copy(otherRank, frequency, otherConflicts);
    }

    /** Returns the same row with another frequency. */
    public Assignment withFrequency(String otherFrequency) {
        return copy(rank, otherFrequency, conflicts);
    }

    private Assignment copy(int newRank, String newFrequency, List<String> newConflicts) {
        return new Assignment(
                id,
                port,
                transport,
                service,
                label,
                newRank,
                status,
                used,
                description,
                aliases,
                categories,
                risk,
                newFrequency,
                registration,
                range,
                support,
                sources,
                basis,
                newConflicts,
                application,
                evidence);
    }

    /** Returns the class of the port number. */
    public PortClass portClass() {
        return PortClass.of(port);
    }
}
