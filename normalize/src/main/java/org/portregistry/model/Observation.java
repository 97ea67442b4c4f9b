package org.portregistry.model;

/**
 * What was seen on a port and transport: one row of {@code observations/<id>.csv}. It is of the port, never of a name, and
 * votes for nothing: who counted may have told the services by the port, with our own answers.
 *
 * @param source who counted
 * @param port the port number, 0 to 65535
 * @param transport the transport, never unstated
 * @param share the servers on this port as a share of all servers of the transport, 0 to 1, as stated
 * @param servers distinct servers, at least 1
 * @param networks distinct networks, at least 1
 * @param days days on which it was seen, at least 1
 * @param first the first day, {@code 2026-11-01}
 * @param last the last day
 * @param method how the server was told: {@code flow}, {@code syn} or {@code service}
 */
public record Observation(
        ObservationSource source,
        int port,
        Transport transport,
        String share,
        int servers,
        int networks,
        int days,
        String first,
        String last,
        String method) {

    /** Refuses null and a port that is none. */
    public Observation {
        PortRange.requirePort(port);
        Nulls.refuse(source, transport, share, first, last, method);
    }
}
