package org.portregistry.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which source names a service on which transports: what a {@link ConflictKind#TRANSPORT_MISMATCH} is about, told in its
 * sentence and shown as a table in reports.
 *
 * @param says the transports by source id, in the order of the ids; only sources that state transports, and at most
 *     {@link #MOST} of them
 * @param more how many more sources there are
 */
public record TransportMatrix(Map<String, Set<Transport>> says, int more) {

    /** So many sources are told. */
    public static final int MOST = 24;

    /** Every set of transports, once: there are few of them, and many matrices. */
    private static final Map<Set<Transport>, Set<Transport>> SHARED = IntStream.range(0, 1 << Transport.values().length)
            .mapToObj(TransportMatrix::transports)
            .collect(Collectors.toUnmodifiableMap(set -> set, Collections::unmodifiableSet));

    /** Copies the map. */
    public TransportMatrix {
        Map<String, Set<Transport>> copy = new TreeMap<>();
        says.forEach((source, transports) -> copy.put(source, SHARED.get(EnumSet.copyOf(transports))));
        says = Collections.unmodifiableMap(copy);
    }

    /** Returns the matrix of the first sources, and how many more there are. */
    public static TransportMatrix of(SortedMap<String, Set<Transport>> all) {
        Map<String, Set<Transport>> told = new TreeMap<>();
        all.entrySet().stream().limit(MOST).forEach(says -> told.put(says.getKey(), says.getValue()));
        return new TransportMatrix(told, all.size() - told.size());
    }

    /** Returns it in words: {@code curated says udp, wikipedia says tcp+udp}. */
    public String inWords() {
        return Listed.of(
                says.entrySet().stream()
                        .map(entry -> entry.getKey() + " says " + joined(entry.getValue()))
                        .toList(),
                says.size() + more);
    }

    /** Returns the transports whose bits are set. */
    private static Set<Transport> transports(int bits) {
        return Arrays.stream(Transport.values())
                .filter(transport -> (bits >> transport.ordinal() & 1) == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transport.class)));
    }

    private static String joined(Set<Transport> transports) {
        return transports.stream().map(Transport::code).collect(Collectors.joining("+"));
    }
}
