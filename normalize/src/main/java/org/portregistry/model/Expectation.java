package org.portregistry.model;

/**
 * A fact that must hold in every release: one row of {@code expectations.csv}.
 *
 * @param port the port number, 0 to 65535
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param service the service that ranks first there; empty if none may be named
 * @param place where the file says so, for messages
 */
public record Expectation(int port, Transport transport, String service, String place) {

    /** Refuses null. */
    public Expectation {
        PortRange.requirePort(port);
        Nulls.refuse(transport, service, place);
    }
}
