package org.portregistry.publish.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.PortRange;

/** The ports that systems give to clients, so that one seen there is probably a client's own. */
enum EphemeralRange {
    /** {@code net.ipv4.ip_local_port_range} of Linux, as the kernel sets it. */
    LINUX(new PortRange(32768, 60999), "Linux"),
    /** The Dynamic Ports of RFC 6335, section 6; Windows, macOS and FreeBSD take these. */
    IANA(PortRange.DYNAMIC, "IANA");

    private final PortRange ports;
    private final String whose;

    EphemeralRange(PortRange ports, String whose) {
        this.ports = ports;
        this.whose = whose;
    }

    /** Returns {@code Linux (32768-60999)} for each that holds the port. */
    static List<String> holding(int port) {
        return Stream.of(values())
                .filter(range -> range.ports.contains(port))
                .map(range -> range.whose + " (" + range.ports + ")")
                .toList();
    }

    boolean is(PortRange other) {
        return ports.equals(other);
    }

    static boolean holds(int port) {
        return !holding(port).isEmpty();
    }
}
