package org.portregistry.publish.lookup;

import java.util.Objects;
import java.util.Optional;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * What somebody wants to know.
 *
 * @param asked as typed
 * @param ports the port or range asked for; empty if a name is
 * @param transport the only transport asked for, or {@link Transport#UNSTATED} for all
 * @param name the service name or alias asked for; empty if a port is
 * @param id what the ids of the rows asked for are, or, with a slash at its end, what they begin with; else empty
 */
public record Query(String asked, Optional<PortRange> ports, Transport transport, String name, String id) {

    /** Refuses null. */
    public Query {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(ports);
        Objects.requireNonNull(transport);
        Objects.requireNonNull(name);
        Objects.requireNonNull(id);
    }

    /**
     * Reads {@code 9200}, {@code 9200/tcp}, {@code tcp/9200}, {@code 9200:tcp}, {@code 6000-6010}, a service name, the id
     * of a row, {@code 9200/tcp/elasticsearch}, or {@code 8080/-}: the rows of a port that state no transport.
     *
     * @throws IllegalArgumentException if it looks like a port and is none; the message says what is
     */
    public static Query parse(String asked) {
        String text = asked.strip();
        Optional<Query> ofIds = ofIds(asked, text.split("/", 3));
        if (ofIds.isPresent()) {
            return ofIds.get();
        }
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
            return new Query(line, Optional.empty(), Transport.UNSTATED, line.strip(), "");
        }
    }

    /** Returns whether the row has the transport and the id, in any case, that are asked for. */
    boolean takes(FoundRow row) {
        if (!id.isEmpty()) {
            return id.endsWith("/") ? row.id().startsWith(id) : row.id().equalsIgnoreCase(id);
        }
        return row.isOn(transport);
    }

    /** Returns the query for rows by their ids; empty where the parts are none of one. */
    private static Optional<Query> ofIds(String asked, String[] parts) {
        boolean unstated = parts.length > 1 && parts[1].equals("-");
        if (parts.length < 3 && !unstated || parts.length == 3 && parts[2].isBlank()) {
            return Optional.empty();
        }
        Optional<Transport> transport = unstated ? Optional.of(Transport.UNSTATED) : Transport.parse(parts[1]);
        if (transport.isEmpty()) {
            return Optional.empty();
        }
        Query port = of(asked, parts[0], transport.get());
        if (!port.ports().map(PortRange::isSingle).orElse(false)) {
            return Optional.empty();
        }
        int number = port.ports().get().start();
        String id = parts.length == 2
                ? number + "/" + transport.get().idPart() + "/"
                : Assignment.idOf(number, transport.get(), parts[2]);
        return Optional.of(new Query(asked, port.ports(), transport.get(), "", id));
    }

    private static Query of(String asked, String text, Transport transport) {
        Optional<PortRange> ports = PortRange.parse(text);
        boolean numeric = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        if (ports.isEmpty() && (numeric || text.isEmpty())) {
            throw new IllegalArgumentException(
                    "\"" + asked + "\" is no port: ask for 0 to 65535, a range such as 6000-6010, or a name");
        }
        return new Query(asked, ports, transport, ports.isPresent() ? "" : text, "");
    }
}
