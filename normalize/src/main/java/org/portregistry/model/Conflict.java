package org.portregistry.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims that cannot all hold, and what became of them.
 *
 * @param kind what they disagree on
 * @param ports the port, or the run of neighbouring ports of one range on which they disagree alike
 * @param transport the transport, or {@link Transport#UNSTATED} where the conflict is about the port number
 * @param service the service that it is about, where the kind is about one, else empty
 * @param state how far it is settled
 * @param rule the rule that settled it, or that alone parts the rivals
 * @param rivals the sides, the preferred one first
 * @param transports which source names the service on which transports, where they disagree on that, else empty
 * @param sentence what is wrong and what to do, in plain words
 */
public record Conflict(
        ConflictKind kind,
        PortRange ports,
        Transport transport,
        String service,
        ConflictState state,
        Basis rule,
        List<Rival> rivals,
        Optional<TransportMatrix> transports,
        String sentence)
        implements Comparable<Conflict> {

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::state)
            .thenComparing(Conflict::kind)
            .thenComparing(Conflict::ports)
            .thenComparing(Conflict::transport)
            .thenComparing(Conflict::service);

    /** Refuses null and copies the list. */
    public Conflict {
        Nulls.refuse(kind, ports, transport, service, state, rule, transports, sentence);
        rivals = List.copyOf(rivals);
    }

    /** Returns the stable id: {@code rival-services:9200/tcp}, {@code use-clash:80/udp:http}. */
    public String id() {
        String id = kind.code() + ":" + ports + "/" + transport.idPart();
        return service.isEmpty() ? id : id + ":" + service;
    }

    /** Returns the same conflict between other sides. */
    public Conflict between(List<Rival> others) {
        return new Conflict(kind, ports, transport, service, state, rule, others, transports, sentence);
    }

    /** Compares by state, kind, ports, transport, service: the order of reports. */
    @Override
    public int compareTo(Conflict other) {
        return ORDER.compare(this, other);
    }
}
