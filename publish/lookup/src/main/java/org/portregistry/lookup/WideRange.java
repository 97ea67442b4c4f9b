package org.portregistry.lookup;

import java.util.List;
import java.util.Objects;

/**
 * A range of more than 128 ports that is one use: a port in it has no row of its own for that, it lies in the range.
 *
 * <p>Programs read ranges and do not make them: a later release may add components at the end, which changes the
 * constructor and breaks no accessor.
 *
 * @param ports the range
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param name the service name or slug; empty for a reserved range
 * @param label the stated text where the name is a slug, else empty
 * @param status the standing
 * @param sources the ids of the sources that say so
 * @param isNamed whether it names a service, which answers for its ports; a text such as "Dynamic Ports" names none
 * @param weight from 0 to 255, how likely a flow's side with a port of it is the server
 */
public record WideRange(
        PortRange ports,
        Transport transport,
        String name,
        String label,
        Status status,
        List<String> sources,
        boolean isNamed,
        int weight) {

    /** Refuses null and copies the list. */
    public WideRange(
            PortRange ports,
            Transport transport,
            String name,
            String label,
            Status status,
            List<String> sources,
            boolean isNamed,
            int weight) {
        this.ports = Objects.requireNonNull(ports);
        this.transport = Objects.requireNonNull(transport);
        this.name = Objects.requireNonNull(name);
        this.label = Objects.requireNonNull(label);
        this.status = Objects.requireNonNull(status);
        this.sources = List.copyOf(sources);
        this.isNamed = isNamed;
        this.weight = weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideRange range
                && ports.equals(range.ports)
                && transport == range.transport
                && name.equals(range.name)
                && label.equals(range.label)
                && status == range.status
                && sources.equals(range.sources)
                && isNamed == range.isNamed
                && weight == range.weight;
    }

    @Override
    public int hashCode() {
        return ports.hashCode() * 31 + name.hashCode();
    }

    /** Returns {@code 30000-32767/tcp kube-nodeport, unofficial}. */
    @Override
    public String toString() {
        return ports + "/" + (transport == Transport.UNSTATED ? "-" : transport.code()) + " "
                + (name.isEmpty() ? "-" : name) + ", " + status.code();
    }
}
