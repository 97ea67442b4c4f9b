package org.portregistry.lookup;

/** The three ranges of port numbers of RFC 6335, section 6. */
public enum PortClass {
    /** System Ports, 0-1023, also called Well Known Ports. */
    SYSTEM,
    /** User Ports, 1024-49151, also called Registered Ports. */
    USER,
    /** Dynamic Ports, 49152-65535, also called Private or Ephemeral Ports; never assigned. */
    DYNAMIC;

    static PortClass of(int port) {
        PortRange.requirePort(port);
        return port < 1024 ? SYSTEM : port < 49152 ? USER : DYNAMIC;
    }
}
