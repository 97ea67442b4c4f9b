package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.portregistry.ingest.claim.PortToken.Kind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * A cell of ports, perhaps with their transports: {@code 67, 68}, {@code 137-139}, {@code 80/tcp}, {@code 9 (UDP)},
 * {@code TCP/1089 to 1091, UDP/1089 to 1091}.
 *
 * <p>Commas and the like part it into segments. Inside one, transports stand before their ports ({@code TCP/20000}) or
 * after them ({@code 80/tcp}). Ports without transports share those of the segment before, if they stood before
 * ({@code TCP 80, 443}), or of the segment after, if they stand after ({@code 67, 68/udp}).
 */
public final class PortCell {
    /** {@code 1863|6891:6900/tcp}: in a profile of UFW the transport holds for the ports between two bars. */
    private static final Pattern BAR = Pattern.compile("\\|");

    private final List<PortItem> items = new ArrayList<>();
    /** Ports that may still find their transports behind them. */
    private final List<PortItem> bare = new ArrayList<>();
    /** Transports that stood before their ports, for the ports after them. */
    private List<Transport> leading = List.of();
    /** Whether {@link #leading} still waits for its first port: {@code TCP, UDP 53}. */
    private boolean waiting;
    /** Whether the last ports had no transports of their own and took {@link #leading}. */
    private boolean shared;
    /** How many items the last trailing transports went to, so that a further one can join them: {@code 53/TCP, UDP}. */
    private int trailed;

    private PortCell() {}

    /**
     * Reads a cell.
     *
     * @param style what a comma without a blank means in the cell's column
     * @throws UnreadableException if there is anything in it that cannot be read
     */
    public static List<PortItem> parse(String cell, CommaStyle style) throws UnreadableException {
        List<String> groups = List.of(BAR.split(cell));
        if (groups.size() < 2
                || !groups.stream().allMatch(group -> group.chars().anyMatch(Character::isDigit))) {
            return group(cell, style);
        }
        List<PortItem> items = new ArrayList<>();
        for (String group : groups) {
            items.addAll(group(group, style));
        }
        return List.copyOf(items);
    }

    private static List<PortItem> group(String cell, CommaStyle style) throws UnreadableException {
        PortCell ports = new PortCell();
        List<PortToken> segment = new ArrayList<>();
        for (PortToken token : PortToken.of(cell, style)) {
            if (token.kind() == Kind.COMMA) {
                ports.add(segment);
                segment.clear();
            } else {
                segment.add(token);
            }
        }
        ports.add(segment);
        return ports.end();
    }

    private void add(List<PortToken> segment) throws UnreadableException {
        int i = 0;
        while (i < segment.size()) {
            List<Transport> before = new ArrayList<>();
            i = transports(segment, i, before);
            List<PortItem> ports = new ArrayList<>();
            i = ports(segment, i, ports);
            List<Transport> after = new ArrayList<>();
            if (before.isEmpty()) {
                i = transports(segment, i, after);
            }
            group(before, ports, after);
        }
    }

    private void group(List<Transport> before, List<PortItem> ports, List<Transport> after) throws UnreadableException {
        if (ports.isEmpty()) {
            transportsAlone(before);
            return;
        }
        int from = items.size();
        if (!before.isEmpty() || waiting) {
            require(after.isEmpty());
            leading = waiting ? joined(leading, before) : before;
            waiting = false;
            flush(List.of());
            emit(ports, leading);
        } else if (!after.isEmpty()) {
            require(!shared);
            flush(after);
            emit(ports, after);
            leading = List.of();
        } else if (leading.isEmpty()) {
            bare.addAll(ports);
        } else {
            emit(ports, leading);
        }
        trailed = after.isEmpty() ? 0 : items.size() - from;
        shared = !leading.isEmpty() && before.isEmpty();
    }

    private void transportsAlone(List<Transport> transports) {
        if (trailed > 0) {
            items.subList(items.size() - trailed, items.size())
                    .replaceAll(item -> new PortItem(item.ports(), joined(item.transports(), transports), item.open()));
        } else if (!bare.isEmpty()) {
            trailed = bare.size();
            flush(transports);
        } else {
            leading = waiting ? joined(leading, transports) : transports;
            waiting = true;
        }
    }

    private static List<Transport> joined(List<Transport> some, List<Transport> more) {
        List<Transport> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static void require(boolean clear) throws UnreadableException {
        if (!clear) {
            throw new UnreadableException(Unreadable.UNCLEAR_PORT);
        }
    }

    private void flush(List<Transport> transports) {
        emit(bare, transports);
        bare.clear();
    }

    private void emit(List<PortItem> ports, List<Transport> transports) {
        for (PortItem port : ports) {
            items.add(new PortItem(port.ports(), transports, port.open()));
        }
    }

    private List<PortItem> end() throws UnreadableException {
        flush(List.of());
        if (items.isEmpty()) {
            throw new UnreadableException(Unreadable.NO_PORT);
        }
        require(!waiting);
        return List.copyOf(items);
    }

    private static int transports(List<PortToken> segment, int from, List<Transport> into) {
        int i = from;
        while (i < segment.size() && segment.get(i).kind() == Kind.TRANSPORT) {
            Transport.parse(segment.get(i).text()).ifPresent(into::add);
            i++;
        }
        return i;
    }

    private static int ports(List<PortToken> segment, int from, List<PortItem> into) throws UnreadableException {
        int i = from;
        while (i < segment.size() && segment.get(i).kind() != Kind.TRANSPORT) {
            int start = number(segment, i++);
            int end = start;
            String open = "";
            if (i < segment.size() && segment.get(i).kind() == Kind.DASH) {
                end = number(segment, i + 1);
                i += 2;
            } else if (i < segment.size() && segment.get(i).kind() == Kind.PLUS) {
                open = start + "+";
                i++;
            }
            if (end < start) {
                throw new UnreadableException(Unreadable.BACKWARDS);
            }
            into.add(new PortItem(new PortRange(start, end), List.of(), open));
        }
        return i;
    }

    private static int number(List<PortToken> segment, int at) throws UnreadableException {
        require(at < segment.size() && segment.get(at).kind() == Kind.NUMBER);
        return Integer.parseInt(segment.get(at).text());
    }
}
