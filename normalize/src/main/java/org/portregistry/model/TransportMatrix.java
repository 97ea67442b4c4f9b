package org.portregistry.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Which source names a service on which transports: what the sentence of a {@link ConflictKind#TRANSPORT_MISMATCH} tells,
 * and reports show as a table.
 *
 * @param says the transports by source id, in the order of the ids; only sources that state transports
 */
public record TransportMatrix(Map<String, Set<Transport>> says) {
    private static final String SAYS = " says ";

    /** Copies the map. */
    public TransportMatrix {
        Map<String, Set<Transport>> copy = new TreeMap<>();
        for (Map.Entry<String, Set<Transport>> entry : says.entrySet()) {
            copy.put(entry.getKey(), Collections.unmodifiableSet(EnumSet.copyOf(entry.getValue())));
        }
        says = Collections.unmodifiableMap(copy);
    }

    /** Returns it in words: {@code curated says udp, wikipedia says tcp+udp}. */
    public String told() {
        StringJoiner told = new StringJoiner(", ");
        for (Map.Entry<String, Set<Transport>> entry : says.entrySet()) {
            StringJoiner transports = new StringJoiner("+");
            for (Transport transport : entry.getValue()) {
                transports.add(transport.code());
            }
            told.add(entry.getKey() + SAYS + transports);
        }
        return told.toString();
    }

    /** Returns the matrix that a sentence ends with, after its last colon; empty if it ends with none. */
    public static Optional<TransportMatrix> parse(String sentence) {
        Map<String, Set<Transport>> says = new TreeMap<>();
        for (String told : sentence.substring(sentence.lastIndexOf(": ") + 1).split(",")) {
            int at = told.indexOf(SAYS);
            Set<Transport> transports = at < 0 ? Set.of() : transports(told.substring(at + SAYS.length()));
            if (!transports.isEmpty()) {
                says.put(told.substring(0, at).strip(), transports);
            }
        }
        return says.isEmpty() ? Optional.empty() : Optional.of(new TransportMatrix(says));
    }

    /** Returns the transports that {@code tcp+udp} joins; empty if something else stands among them. */
    private static Set<Transport> transports(String joined) {
        Set<Transport> transports = EnumSet.noneOf(Transport.class);
        for (String code : joined.split("\\+")) {
            Optional<Transport> transport = Transport.parse(code);
            if (transport.isEmpty()) {
                return Set.of();
            }
            transports.add(transport.get());
        }
        return transports;
    }
}
