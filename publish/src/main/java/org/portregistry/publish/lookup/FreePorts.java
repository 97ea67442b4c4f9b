package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * The ports that a new service can have: without a known use, not reserved, not blocked by browsers, and in nobody's
 * ephemeral range. A range that names no service is not a use.
 */
public final class FreePorts {

    /** The list of ports to which browsers do not connect (Fetch standard, "port blocking"). */
    private static final String BLOCKED = "fetch-bad-ports";

    /** How many uses of a port tell that it is taken. */
    private static final int FEW = 5;

    private final Map<Integer, List<FoundRow>> rows = new HashMap<>();
    private final List<FoundRow> ranges;

    private FreePorts(List<FoundRow> ranges) {
        this.ranges = ranges;
    }

    /** Returns the free ports of a transport; where none is stated, those that are free on all of them. */
    static FreePorts of(List<FoundRow> rows, List<FoundRow> ranges, Transport transport) {
        FreePorts free = new FreePorts(ranges.stream()
                .filter(range -> range.isOn(transport)
                        && (range.isNamed() || range.service().isEmpty()))
                .toList());
        for (FoundRow row : rows) {
            if (row.isOn(transport) || isBlocked(row)) {
                free.rows.computeIfAbsent(row.port(), port -> new ArrayList<>()).add(row);
            }
        }
        return free;
    }

    /** Returns whether a new service can have the port. */
    public boolean isFree(int port) {
        return port > 0
                && !rows.containsKey(port)
                && !EphemeralRange.holds(port)
                && ranges.stream().noneMatch(range -> range.ports().contains(port));
    }

    /** Returns why a port is not free: what is there, the first uses alone, and in whose ephemeral range it lies. */
    public List<String> reasons(int port) {
        List<FoundRow> uses = rows.getOrDefault(port, List.of());
        int others = uses.size() - FEW;
        Stream<String> there = Stream.concat(
                uses.stream().limit(FEW).map(row -> reason(row.place(), row.service(), row.status())),
                others > 0
                        ? Stream.of(others + (others == 1 ? " more use" : " more uses") + ", which `lookup " + port
                                + "` shows")
                        : Stream.empty());
        Stream<String> around = ranges.stream()
                .filter(range -> range.ports().contains(port))
                .map(range -> reason(range.place(), range.service(), range.status()));
        Stream<String> clients =
                EphemeralRange.holding(port).stream().map(whose -> "it lies in the ephemeral range of " + whose);
        Stream<String> blocked = uses.stream().anyMatch(FreePorts::isBlocked)
                ? Stream.of("browsers do not connect to it")
                : Stream.empty();
        return Stream.of(there, around, clients, blocked)
                .flatMap(Function.identity())
                .toList();
    }

    private static String reason(String place, String service, String status) {
        return place + " is " + (service.isEmpty() ? status : service + " (" + status + ")");
    }

    private static boolean isBlocked(FoundRow row) {
        return row.sources().contains(BLOCKED);
    }

    /** Returns the first free ports of a range. */
    public List<Integer> first(int count, PortRange within) {
        return IntStream.rangeClosed(within.start(), within.end())
                .filter(this::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    /** Returns the run of free ports that the port is in, or the nearest one; of two as near, the lower one. */
    public Optional<PortRange> nearestBlock(int port) {
        return IntStream.rangeClosed(0, PortRange.LAST)
                .flatMap(distance -> IntStream.of(port - distance, port + distance))
                .filter(near -> near >= 0 && near <= PortRange.LAST && isFree(near))
                .mapToObj(this::block)
                .findFirst();
    }

    private PortRange block(int port) {
        int start = port;
        while (start > 0 && isFree(start - 1)) {
            start--;
        }
        int end = port;
        while (end < PortRange.LAST && isFree(end + 1)) {
            end++;
        }
        return new PortRange(start, end);
    }
}
