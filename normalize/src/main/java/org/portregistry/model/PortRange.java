package org.portregistry.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One port number or a run of them.
 *
 * @param start the first port number, 0 to 65535
 * @param end the last port number, {@code start} to 65535
 */
public record PortRange(int start, int end) implements Comparable<PortRange> {

    private static final Comparator<PortRange> ORDER =
            Comparator.comparing(PortRange::start).thenComparing(PortRange::end);

    private static final Pattern SPELLED = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    /** The highest port number there is. */
    public static final int LAST = 65535;

    /** The Dynamic Ports (RFC 6335, section 6), which are never assigned. */
    public static final PortRange DYNAMIC = new PortRange(49152, LAST);

    /** A range of more ports than this is a class of ports, and no row for each of them, unless IANA names it (DESIGN.md, 3). */
    public static final int WIDEST_EXPANDED = 128;

    /** Refuses numbers outside 0 to 65535 and an end before the start. */
    public PortRange {
        requirePort(start);
        requirePort(end);
        if (end < start) {
            throw new IllegalArgumentException("range ends before it starts: " + start + "-" + end);
        }
    }

    /** Returns the range of one port. */
    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    /** Returns the range that {@code 80} or {@code 6000-6063} spells in ASCII digits; empty for anything else. */
    public static Optional<PortRange> parse(String text) {
        Matcher spelled = SPELLED.matcher(text);
        if (!spelled.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(spelled.group(1));
        int end = spelled.group(2) == null ? start : Integer.parseInt(spelled.group(2));
        return start <= end && end <= LAST ? Optional.of(new PortRange(start, end)) : Optional.empty();
    }

    /** Returns whether the range is a single port. */
    public boolean isSingle() {
        return start == end;
    }

    /** Returns how many ports the range holds, 1 to 65536. */
    public int size() {
        return end - start + 1;
    }

    /** Returns whether {@code port} lies in the range. */
    public boolean contains(int port) {
        return start <= port && port <= end;
    }

    /** Returns whether the two ranges share a port. */
    public boolean overlaps(PortRange other) {
        return start <= other.end && other.start <= end;
    }

    @Override
    public int compareTo(PortRange other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code 80} or {@code 6000-6063}. */
    @Override
    public String toString() {
        return isSingle() ? Integer.toString(start) : start + "-" + end;
    }

    static void requirePort(int port) {
        if (port < 0 || port > LAST) {
            throw new IllegalArgumentException("not a port number (0 to 65535): " + port);
        }
    }
}
