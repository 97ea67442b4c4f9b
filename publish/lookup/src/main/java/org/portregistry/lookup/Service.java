package org.portregistry.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A service on a port and transport: what one row of {@code ports.csv} says.
 *
 * <p>Programs read services and do not make them: a later release may add components at the end, which changes the
 * constructor and breaks no accessor.
 *
 * @param port the port number
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param name the service name in IANA's spelling or as a slug; empty for a reserved port
 * @param label the stated text where the name is a slug, else empty
 * @param rank 1 for the preferred row of this port and transport, then counting
 * @param status the standing
 * @param range the range that the row stands for, such as 6000-6063 for {@code x11}; empty for a port of its own
 * @param description what it is, in the best words whose licence lets them travel, or empty
 * @param aliases other names
 * @param sources the ids of the sources that say so; {@code LICENCES.md} names them
 * @param categories what kind of service it is: {@code database}, {@code remote-access}
 * @param risk {@code low}, {@code medium} or {@code high}, of leaving it open to everybody; empty where nobody says
 * @param weight from 0 to 255, how likely a flow's side with this port is the server
 */
// Constructor and methods stand in full, here and in the other records: what javac generates differs between Javas, and
// every build of a release must give the same bytes.
public record Service(
        int port,
        Transport transport,
        String name,
        String label,
        int rank,
        Status status,
        Optional<PortRange> range,
        String description,
        List<String> aliases,
        List<String> sources,
        List<String> categories,
        String risk,
        int weight) {

    /** Refuses null and a port that is none, and copies the lists. */
    public Service(
            int port,
            Transport transport,
            String name,
            String label,
            int rank,
            Status status,
            Optional<PortRange> range,
            String description,
            List<String> aliases,
            List<String> sources,
            List<String> categories,
            String risk,
            int weight) {
        PortRange.requirePort(port);
        this.port = port;
        this.transport = Objects.requireNonNull(transport);
        this.name = Objects.requireNonNull(name);
        this.label = Objects.requireNonNull(label);
        this.rank = rank;
        this.status = Objects.requireNonNull(status);
        this.range = Objects.requireNonNull(range);
        this.description = Objects.requireNonNull(description);
        this.aliases = List.copyOf(aliases);
        this.sources = List.copyOf(sources);
        this.categories = List.copyOf(categories);
        this.risk = Objects.requireNonNull(risk);
        this.weight = weight;
    }

    /** Returns the service that a port is given by the range that it lies in. */
    static Service of(int port, WideRange range) {
        return new Service(
                port,
                range.transport(),
                range.name(),
                range.label(),
                1,
                range.status(),
                Optional.of(range.ports()),
                "",
                List.of(),
                range.sources(),
                List.of(),
                "",
                range.weight());
    }

    /** Returns this service with another rank. */
    Service ranked(int newRank) {
        return new Service(
                port,
                transport,
                name,
                label,
                newRank,
                status,
                range,
                description,
                aliases,
                sources,
                categories,
                risk,
                weight);
    }

    /** Returns the best words for a person: the description, else the label, else the name. */
    public String words() {
        return !description.isEmpty() ? description : !label.isEmpty() ? label : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Service service
                && port == service.port
                && transport == service.transport
                && name.equals(service.name)
                && label.equals(service.label)
                && rank == service.rank
                && status == service.status
                && range.equals(service.range)
                && description.equals(service.description)
                && aliases.equals(service.aliases)
                && sources.equals(service.sources)
                && categories.equals(service.categories)
                && risk.equals(service.risk)
                && weight == service.weight;
    }

    @Override
    public int hashCode() {
        return (port * 5 + transport.ordinal()) * 31 + name.hashCode();
    }

    /** Returns {@code 9200/tcp elasticsearch, unofficial}. */
    @Override
    public String toString() {
        return port + "/" + (transport == Transport.UNSTATED ? "-" : transport.code()) + " "
                + (name.isEmpty() ? "-" : name) + ", " + status.code();
    }
}
