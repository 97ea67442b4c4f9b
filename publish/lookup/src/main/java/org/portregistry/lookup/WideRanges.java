package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The ranges that are too wide to be rows of their ports: the user's own first, then those of the registry. */
final class WideRanges {
    private final List<WideRange> all = new ArrayList<>();
    private final int own;

    /** Puts the ranges of the file on top of those of the registry that it does not hide. */
    WideRanges(RegistryData data, OverlayRows overlay) {
        all.addAll(overlay.ranges());
        own = all.size();
        for (WideRange range : data.ranges()) {
            if (!overlay.hidden().hides(range)) {
                all.add(range);
            }
        }
    }

    List<WideRange> all() {
        return List.copyOf(all);
    }

    /** Returns those that a port lies in. */
    List<WideRange> around(int port, Transport transport) {
        PortRange.requirePort(port);
        return around(port, Objects.requireNonNull(transport, "transport"), all);
    }

    /** Returns whether the user's file names a range around the port, which goes before what the registry says of it. */
    boolean isInOwn(int port, Transport transport) {
        return own > 0 && !around(port, transport, all.subList(0, own)).isEmpty();
    }

    private static List<WideRange> around(int port, Transport transport, List<WideRange> ranges) {
        List<WideRange> around = List.of();
        for (WideRange range : ranges) {
            boolean on = range.transport() == transport || range.transport() == Transport.UNSTATED;
            if (on && range.ports().contains(port)) {
                around = new ArrayList<>(around);
                around.add(range);
            }
        }
        return List.copyOf(around);
    }

    /** Returns those with that name or label. */
    List<WideRange> named(String name) {
        byte[] key = NameKey.bytes(Objects.requireNonNull(name, "name"));
        List<WideRange> named = new ArrayList<>();
        for (WideRange range : all) {
            if (key.length > 0 && (NameKey.isOf(range.name(), key) || NameKey.isOf(range.label(), key))) {
                named.add(range);
            }
        }
        return List.copyOf(named);
    }

    /** Returns the range that answers for a port: one's own, that of the transport, IANA's, the narrowest; else null. */
    WideRange nearest(int port, Transport transport) {
        WideRange nearest = null;
        for (WideRange range : around(port, transport)) {
            boolean answers = range.isNamed() && range.status().isBenignUse();
            if (answers && (nearest == null || isNearer(range, nearest))) {
                nearest = range;
            }
        }
        return nearest;
    }

    private static boolean isNearer(WideRange range, WideRange other) {
        if (range.weight() != other.weight()) {
            return range.weight() > other.weight();
        }
        boolean stated = range.transport() != Transport.UNSTATED;
        if (stated != (other.transport() != Transport.UNSTATED)) {
            return stated;
        }
        boolean assigned = range.status() == Status.ASSIGNED;
        if (assigned != (other.status() == Status.ASSIGNED)) {
            return assigned;
        }
        int width = range.ports().end() - range.ports().start();
        int otherWidth = other.ports().end() - other.ports().start();
        return width != otherWidth ? width < otherWidth : range.name().compareTo(other.name()) < 0;
    }
}
