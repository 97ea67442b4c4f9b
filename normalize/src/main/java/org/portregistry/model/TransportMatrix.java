package org.portregistry.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which source names a service on which transports: what a {@link ConflictKind#TRANSPORT_MISMATCH} is about, told in its
 * sentence and shown as a table in reports.
 *
 * @param says the transports by source id, in the order of the ids; only sources that state transports
 */
public record TransportMatrix(Map<String, Set<Transport>> says) {

    /** Copies the map. */
    public TransportMatrix {
        Map<String, Set<Transport>> copy = new TreeMap<>();
        says.forEach((source, transports) -> copy.put(source, Collections.unmodifiableSet(EnumSet.copyOf(transports))));
        says = Collections.unmodifiableMap(copy);
    }

    /** Returns it in words: {@code curated says udp, wikipedia says tcp+udp}. */
    public String inWords() {
        return says.entrySet().stream()
                .map(entry -> entry.getKey() + " says " + joined(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String joined(Set<Transport> transports) {
        return transports.stream().map(Transport::code).collect(Collectors.joining("+"));
    }
}
