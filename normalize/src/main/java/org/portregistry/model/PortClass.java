package org.portregistry.model;

/** The three ranges of port numbers of RFC 6335, section 6. */
public enum PortClass implements Coded {
    /** System Ports, 0-1023, also called Well Known Ports. */
    SYSTEM,
    /** User Ports, 1024-49151, also called Registered Ports. */
    USER,
    /** Dynamic Ports, 49152-65535, also called Private or Ephemeral Ports; never assigned. */
    DYNAMIC;

    /** Returns the class of a port number from 0 to 65535. */
    public static PortClass of(int port) {
        PortRange.requirePort(port);
        return port < 1024 ? SYSTEM : port < PortRange.DYNAMIC.start() ? USER : DYNAMIC;
    }
}
