package org.portregistry.lookup;

/**
 * A run of port numbers.
 *
 * @param start the first, 0 to 65535
 * @param end the last, {@code start} to 65535
 */
public record PortRange(int start, int end) {

    /** The highest port number there is. */
    static final int LAST = 65535;

    /** Refuses numbers outside 0 to 65535 and an end before the start. */
    public PortRange(int start, int end) {
        requirePort(start);
        requirePort(end);
        if (end < start) {
            throw new IllegalArgumentException("range ends before it starts: " + start + "-" + end);
        }
        this.start = start;
        this.end = end;
    }

    /** Returns whether the port lies in the range. */
    public boolean contains(int port) {
        return start <= port && port <= end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortRange range && start == range.start && end == range.end;
    }

    @Override
    public int hashCode() {
        return start << 16 ^ end;
    }

    /** Returns {@code 6000-6063}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }

    /** Reads {@code 6000-6063}, which {@code build} wrote. */
    static PortRange parse(String text) {
        int dash = text.indexOf('-');
        return new PortRange(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    static void requirePort(int port) {
        if ((port & ~LAST) != 0) {
            throw new IllegalArgumentException(port + " is not a port number: give one from 0 to " + LAST
                    + "; of a short or a byte buffer take getShort() & 0xFFFF");
        }
    }
}
