package org.portregistry.publish.lookup;

import java.util.Objects;
import java.util.Optional;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * What somebody wants to know.
 *
 * @param asked as typed
 * @param ports the port or range asked for; empty if a name is
 * @param transport the only transport asked for, or {@link Transport#UNSTATED} for all
 * @param name the service name or alias asked for; empty if a port is
 */
public record Query(String asked, Optional<PortRange> ports, Transport transport, String name) {

    /** Refuses null. */
    public Query {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(ports);
        Objects.requireNonNull(transport);
        Objects.requireNonNull(name);
    }

    /**
     * Reads {@code 9200}, {@code 9200/tcp}, {@code tcp/9200}, {@code 9200:tcp}, {@code 6000-6010} or a service name.
     *
     * @throws IllegalArgumentException if it looks like a port and is none; the message says what is
     */
    public static Query parse(String asked) {
        String text = asked.strip();
        int slash = Math.max(text.indexOf('/'), text.indexOf(':'));
        if (slash > 0) {
            String before = text.substring(0, slash);
            String after = text.substring(slash + 1);
            Optional<Transport> last = Transport.parse(after);
            Optional<Transport> transport = last.or(() -> Transport.parse(before));
            if (transport.isPresent()) {
                return of(asked, last.isPresent() ? before : after, transport.get());
            }
            if (PortRange.parse(before).isPresent()) {
                throw new IllegalArgumentException("\"" + asked
                        + "\" names no transport: write tcp, udp, sctp or dccp after the " + text.charAt(slash));
            }
        }
        return of(asked, text, Transport.UNSTATED);
    }

    /** Reads a line of a log, which may hold anything: what looks like a port and is none is asked for as a name. */
    public static Query ofLine(String line) {
        try {
            return parse(line);
        } catch (IllegalArgumentException noPort) {
            return new Query(line, Optional.empty(), Transport.UNSTATED, line.strip());
        }
    }

    private static Query of(String asked, String text, Transport transport) {
        Optional<PortRange> ports = PortRange.parse(text);
        boolean numeric = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        if (ports.isEmpty() && (numeric || text.isEmpty())) {
            throw new IllegalArgumentException(
                    "\"" + asked + "\" is no port: ask for 0 to 65535, a range such as 6000-6010, or a name");
        }
        return new Query(asked, ports, transport, ports.isPresent() ? "" : text);
    }
}
