package org.portregistry.publish.lookup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** Reads one word of a query as a port, a range or an id, however it is written. */
final class QueryWord {

    /** {@code 127.0.0.1:5432}, {@code [::1]:22}, {@code db.example.org:5432/tcp}, {@code :443}. */
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*\\]|[^:/\\[\\]]*):([0-9]+)(?:/(\\S*))?");

    /** A URL's scheme, and the port behind its host. */
    private static final Pattern URL = Pattern.compile(
            "([a-zA-Z][\\w+.-]*)://(?:[^/?#@]*@)?(?:\\[[^\\]]*\\]|[^:/?#\\[\\]]*)(?::([0-9]+))?(?:[/?#].*)?");

    private static final Pattern TRANSPORT_BEHIND = Pattern.compile("([0-9-]+)((?:tcp|udp|sctp|dccp)[46]?)");
    private static final Pattern TRANSPORT_BEFORE = Pattern.compile("((?:tcp|udp|sctp|dccp)[46]?)([0-9-]+)");

    private QueryWord() {}

    /**
     * Returns the query for ports, for an id, or for the name before a transport; empty for any other word.
     *
     * @throws IllegalArgumentException if it looks like a port and is none
     */
    static Optional<Query> read(String word) {
        return ofId(word)
                .or(() -> ofUrl(word))
                .or(() -> ofHost(word))
                .or(() -> withTransport(word, word.indexOf('/')))
                .or(() -> withTransport(word, word.indexOf(':')))
                .or(() -> glued(word))
                .or(() -> ports(word, word, Transport.UNSTATED));
    }

    /** Returns the transport of that name, {@code tcp6} and {@code udp4} too. */
    static Optional<Transport> transport(String word) {
        return Transport.parse(word.replaceFirst("(?i)^(tcp|udp|sctp|dccp)[46]$", "$1"));
    }

    /** Returns the transport of that name or of that protocol number of IANA. */
    private static Optional<Transport> numbered(String word) {
        return transport(word).or(() -> Transport.ofProtocol(word));
    }

    /** {@code 9200/tcp/elasticsearch}, {@code 1024/tcp/-}; {@code 8080/-} are all rows without a transport. */
    private static Optional<Query> ofId(String word) {
        String[] parts = word.split("/", 3);
        boolean unstated = parts.length > 1 && parts[1].equals("-");
        if (parts.length < 3 && !unstated || parts.length == 3 && parts[2].isBlank()) {
            return Optional.empty();
        }
        Optional<Transport> transport = unstated ? Optional.of(Transport.UNSTATED) : transport(parts[1]);
        Optional<PortRange> port = PortRange.parse(parts[0]).filter(PortRange::isSingle);
        if (transport.isEmpty() || port.isEmpty()) {
            return Optional.empty();
        }
        int number = port.get().start();
        String id = parts.length == 2
                ? number + "/" + transport.get().idPart() + "/"
                : Assignment.idOf(number, transport.get(), parts[2]);
        return Optional.of(Query.ofId(word, number, transport.get(), id));
    }

    /** Without a port, a URL asks for the service of its scheme. */
    private static Optional<Query> ofUrl(String word) {
        Matcher url = URL.matcher(word);
        if (!url.matches()) {
            return Optional.empty();
        }
        return url.group(2) == null
                ? Optional.of(Query.ofName(word, url.group(1).toLowerCase(Locale.ROOT), Transport.UNSTATED))
                : ports(word, url.group(2), Transport.UNSTATED);
    }

    /** {@code 80/tcp}, {@code tcp/80}, {@code 53/17}, {@code ssh/tcp}, {@code 9200:tcp}. */
    private static Optional<Query> withTransport(String word, int at) {
        if (at < 1 || at == word.length() - 1) {
            if (at == word.length() - 1 && at > 0 && isNumeric(word.substring(0, at))) {
                throw noTransport(word);
            }
            return Optional.empty();
        }
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        boolean slash = word.charAt(at) == '/';
        Optional<Transport> behind = slash && isNumeric(before) ? numbered(after) : transport(after);
        if (behind.isPresent()) {
            return ports(word, before, behind.get()).or(() -> Optional.of(Query.ofName(word, before, behind.get())));
        }
        Optional<Transport> inFront = transport(before);
        if (inFront.isPresent()) {
            return ports(word, after, inFront.get()).or(() -> Optional.of(Query.ofName(word, after, inFront.get())));
        }
        if (isNumeric(before) && (slash || !isNumeric(after))) {
            throw noTransport(word);
        }
        return Optional.empty();
    }

    /** What stands before the colon may be a transport, or as in iptables the first port of a range. */
    private static Optional<Query> ofHost(String word) {
        Matcher host = HOST.matcher(word);
        if (!host.matches()) {
            return Optional.empty();
        }
        Transport transport = Optional.ofNullable(host.group(3))
                .flatMap(QueryWord::numbered)
                .or(() -> transport(host.group(1)))
                .orElse(Transport.UNSTATED);
        return isNumeric(host.group(1))
                ? ports(word, host.group(1) + "-" + host.group(2), transport)
                : ports(word, host.group(2), transport);
    }

    /** {@code 80tcp}, {@code udp53}. */
    private static Optional<Query> glued(String word) {
        Matcher behind = TRANSPORT_BEHIND.matcher(word.toLowerCase(Locale.ROOT));
        if (behind.matches()) {
            return ports(word, behind.group(1), transport(behind.group(2)).orElseThrow());
        }
        Matcher before = TRANSPORT_BEFORE.matcher(word.toLowerCase(Locale.ROOT));
        return before.matches()
                ? ports(word, before.group(2), transport(before.group(1)).orElseThrow())
                : Optional.empty();
    }

    /** Reads a port or a range; one that runs backwards is turned around. */
    private static Optional<Query> ports(String word, String text, Transport transport) {
        Optional<PortRange> ports = PortRange.parse(text);
        if (ports.isPresent()) {
            return Optional.of(Query.ofPorts(word, ports.get(), transport));
        }
        if (!isNumeric(text)) {
            return Optional.empty();
        }
        String[] ends = text.split("-", -1);
        for (String end : ends) {
            if (!end.isEmpty() && PortRange.parse(end).isEmpty()) {
                throw new IllegalArgumentException("\"" + word + "\" is not a port: ports end at " + PortRange.LAST);
            }
        }
        Optional<PortRange> turned = ends.length == 2 ? PortRange.parse(ends[1] + "-" + ends[0]) : Optional.empty();
        return Optional.of(turned.map(range -> Query.ofPorts(word, range, transport)
                        .remarked(text + " runs backwards; it was read as " + range))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + word + "\" is not a port: ask for 0 to 65535, a range such as 6000-6010, or a name")));
    }

    private static boolean isNumeric(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
    }

    private static IllegalArgumentException noTransport(String word) {
        return new IllegalArgumentException(
                "\"" + word + "\" names no transport: write tcp, udp, sctp or dccp behind the port");
    }
}
