package org.portregistry.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which source names a service on which transports: what the sentence of a {@link ConflictKind#TRANSPORT_MISMATCH} tells,
 * and reports show as a table.
 *
 * @param says the transports by source id, in the order of the ids; only sources that state transports
 */
public record TransportMatrix(Map<String, Set<Transport>> says) {
    private static final Pattern TOLD = Pattern.compile("([a-z0-9-]+) says ([a-z]+(?:\\+[a-z]+)*)(?:, |$)");

    /** Copies the map. */
    public TransportMatrix {
        Map<String, Set<Transport>> copy = new TreeMap<>();
        says.forEach((source, transports) -> copy.put(source, Collections.unmodifiableSet(EnumSet.copyOf(transports))));
        says = Collections.unmodifiableMap(copy);
    }

    /** Returns it in words: {@code curated says udp, wikipedia says tcp+udp}. */
    public String told() {
        return says.entrySet().stream()
                .map(entry -> entry.getKey() + " says "
                        + entry.getValue().stream().map(Transport::code).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    /** Returns the matrix that a sentence ends with, after its last colon; empty if it ends with none. */
    public static Optional<TransportMatrix> parse(String sentence) {
        Matcher told = TOLD.matcher(sentence).region(sentence.lastIndexOf(": ") + 1, sentence.length());
        Map<String, Set<Transport>> says = new TreeMap<>();
        while (told.find()) {
            Set<Transport> transports = EnumSet.noneOf(Transport.class);
            Arrays.stream(told.group(2).split("\\+"))
                    .forEach(code -> Transport.parse(code).ifPresent(transports::add));
            if (!transports.isEmpty()) {
                says.put(told.group(1), transports);
            }
        }
        return says.isEmpty() ? Optional.empty() : Optional.of(new TransportMatrix(says));
    }
}
