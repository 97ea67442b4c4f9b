package org.portregistry.lookup;

import java.util.Optional;

/** A transport protocol with port numbers (RFC 6335, section 1). */
public enum Transport {
    /** Transmission Control Protocol, IP protocol 6. */
    TCP("tcp", 6),
    /** User Datagram Protocol, IP protocol 17. */
    UDP("udp", 17),
    /** Stream Control Transmission Protocol, IP protocol 132. */
    SCTP("sctp", 132),
    /** Datagram Congestion Control Protocol, IP protocol 33. */
    DCCP("dccp", 33),
    /** No source says which transport it means. */
    UNSTATED("", -1);

    private static final Transport[] ALL = values();

    private final String code;
    private final int protocol;
    private final Optional<Transport> found = Optional.of(this);

    Transport(String code, int protocol) {
        this.code = code;
        this.protocol = protocol;
    }

    /** Returns the lower-case name, or the empty string for {@link #UNSTATED}. */
    public String code() {
        return code;
    }

    /** Returns the transport of that name, in any case; empty for every other text. */
    public static Optional<Transport> parse(String name) {
        for (Transport transport : ALL) {
            if (transport != UNSTATED && transport.code.equalsIgnoreCase(name)) {
                return transport.found;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the transport of that IP protocol number, as flow records have it: 6 is TCP, 17 is UDP. Empty for a
     * protocol without ports.
     */
    public static Optional<Transport> ofProtocol(int number) {
        for (Transport transport : ALL) {
            if (transport.protocol == number && transport != UNSTATED) {
                return transport.found;
            }
        }
        return Optional.empty();
    }

    static Transport at(int ordinal) {
        return ALL[ordinal];
    }
}
