package org.portregistry.ingest.list;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portregistry.model.Transport;

/** The words by which lists name transports, and the other protocols that stand in their place. */
public final class TransportWords {

    /** A pattern of one transport in lower case. */
    public static final String ONE = "(?:tcp|udp|sctp|dccp)";

    /** A pattern of one transport in capitals. */
    public static final String ONE_IN_CAPITALS = ONE.toUpperCase(Locale.ROOT);

    /** Protocols that have no ports of the registry. */
    private static final Set<String> FOREIGN = Set.of(
            "ah", "ddp", "divert", "eigrp", "esp", "gre", "icmp", "icmpv6", "igmp", "ipip", "ipx", "ospf", "pim",
            "rsvp", "spx", "udplite", "vrrp");

    /** Protocols that ride on one of ours: {@code TCP/HTTP}. */
    private static final Set<String> RIDERS =
            Set.of("dtls", "grpc", "http", "https", "quic", "rtsp", "ssh", "ssl", "tls", "websocket", "ws", "wss");

    /** Words that stand where a transport belongs, and name none that can be read. */
    private static final Set<String> IN_PLACE_OF_ONE = Set.of("ip", "quic", "upd");

    private TransportWords() {}

    /** Returns the transport of a lower-case word, its name or its number in IANA's registry of protocol numbers. */
    public static Optional<Transport> find(String word) {
        return switch (word) {
            case "tcp4", "tcp6", "tcp46" -> Optional.of(Transport.TCP);
            case "udp4", "udp6", "udp46" -> Optional.of(Transport.UDP);
            default -> Transport.parse(word).or(() -> Transport.ofProtocol(word));
        };
    }

    /** Returns whether the lower-case word is a protocol that is known to be none of ours. */
    public static boolean isForeign(String word) {
        return FOREIGN.contains(word);
    }

    /** Returns whether the lower-case word is a protocol that needs one of ours below it. */
    public static boolean isRider(String word) {
        return RIDERS.contains(word);
    }

    /** Returns whether the lower-case word stands where lists state transports, be it one of ours or not. */
    public static boolean isLikeOne(String word) {
        return find(word).isPresent() || isForeign(word) || IN_PLACE_OF_ONE.contains(word);
    }
}
