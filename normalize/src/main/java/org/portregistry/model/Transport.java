package org.portregistry.model;

import java.util.Locale;
import java.util.Optional;

/** A transport protocol with port numbers (RFC 6335, section 1), in the order in which releases list them. */
public enum Transport implements Coded {
    /** Transmission Control Protocol, RFC 9293. */
    TCP(6),
    /** User Datagram Protocol, RFC 768. */
    UDP(17),
    /** Stream Control Transmission Protocol, RFC 9260. */
    SCTP(132),
    /** Datagram Congestion Control Protocol, RFC 4340. */
    DCCP(33),
    /** The source does not say which transport it means. */
    UNSTATED(-1);

    private final int protocol;

    Transport(int protocol) {
        this.protocol = protocol;
    }

    /**
     * Returns IANA's protocol number, as an IP header holds it.
     *
     * @throws IllegalStateException if it is unstated
     */
    public int protocol() {
        if (this == UNSTATED) {
            throw new IllegalStateException("a transport that nobody states has no protocol number");
        }
        return protocol;
    }

    /** Returns the lower-case name, or the empty string for {@link #UNSTATED}: the form of CSV cells. */
    @Override
    public String code() {
        return this == UNSTATED ? "" : Coded.super.code();
    }

    /** Returns the lower-case name, or {@code -} for {@link #UNSTATED}: the form of ids and file names. */
    public String idPart() {
        return this == UNSTATED ? "-" : code();
    }

    /** Returns whether the source stated a transport. */
    public boolean isStated() {
        return this != UNSTATED;
    }

    /** Returns whether the other may be the same: it is, or one of the two is not stated. */
    public boolean mayBe(Transport other) {
        return this == other || !isStated() || !other.isStated();
    }

    /** Returns the transport of that protocol number of IANA; empty for every other text. */
    public static Optional<Transport> ofProtocol(String number) {
        return switch (number) {
            case "6" -> Optional.of(TCP);
            case "17" -> Optional.of(UDP);
            case "33" -> Optional.of(DCCP);
            case "132" -> Optional.of(SCTP);
            default -> Optional.empty();
        };
    }

    /** Returns the stated transport of that name in any case; empty for every other text, {@code ""} and {@code -} too. */
    public static Optional<Transport> parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "tcp" -> Optional.of(TCP);
            case "udp" -> Optional.of(UDP);
            case "sctp" -> Optional.of(SCTP);
            case "dccp" -> Optional.of(DCCP);
            default -> Optional.empty();
        };
    }
}
