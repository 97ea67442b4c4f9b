package org.portregistry.lookup;

import java.util.Optional;

/** The one answer that each port and transport has, worked out when it is asked for first. */
final class PreferredServices {
    /** Where the ports begin that Linux gives to clients. */
    private static final int FIRST_CLIENT = 32768;

    private final RegistryRows rows;
    private final WideRanges ranges;

    /** By transport and port; null until it is asked for. What comes in by a race is immutable and the same. */
    private final Optional<Service>[] answers;

    @SuppressWarnings("unchecked") // Java makes no arrays of Optional<Service>
    PreferredServices(RegistryRows rows, WideRanges ranges) {
        this.rows = rows;
        this.ranges = ranges;
        answers = (Optional<Service>[]) new Optional<?>[(Transport.UNSTATED.ordinal() + 1) << 16];
    }

    Optional<Service> on(int port, Transport transport) {
        if ((port & ~PortRange.LAST) != 0) {
            PortRange.requirePort(port);
        }
        Optional<Service> answer = answers[transport.ordinal() << 16 | port];
        return answer != null ? answer : prepare(port, transport);
    }

    private Optional<Service> prepare(int port, Transport transport) {
        Optional<Service> answer = Optional.empty();
        boolean inOwnRange = ranges.isInOwn(port, transport);
        for (Service service : rows.on(port, transport)) {
            if (service.status().isBenignUse() && (!inOwnRange || rows.isLocal(service))) {
                answer = Optional.of(service);
                break;
            }
        }
        if (answer.isEmpty()) {
            WideRange range = ranges.nearest(port, transport);
            answer = range == null ? answer : Optional.of(Service.of(port, range));
        }
        answers[transport.ordinal() << 16 | port] = answer;
        return answer;
    }

    /** Returns which of a flow's two ports is more likely the server's. */
    int server(int source, int destination, Transport transport) {
        int one = weight(source, transport);
        int other = weight(destination, transport);
        if (one != other) {
            return one > other ? source : destination;
        }
        boolean unknown = one == 0 && Math.min(source, destination) >= FIRST_CLIENT;
        return unknown ? Math.max(source, destination) : Math.min(source, destination);
    }

    /** Returns the weight of the preferred service: from 0, where there is none, to 255. */
    private int weight(int port, Transport transport) {
        Optional<Service> service = on(port, transport);
        return service.isPresent() ? service.get().weight() : 0;
    }
}
