package org.portregistry.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Observation;
import org.portregistry.model.Transport;

/**
 * What was observed hangs on the ports: it fills the frequency of the first answer, where no source states one, and changes
 * no name, rank or conflict.
 */
public final class Observations {

    /** Who counted more servers speaks; the id decides between equals, so that the order of files does not. */
    private static final BinaryOperator<Observation> MORE =
            BinaryOperator.maxBy(Comparator.comparing(Observation::servers)
                    .thenComparing(observation -> observation.source().id(), Comparator.reverseOrder()));

    private Observations() {}

    /** Returns one observation for each port and transport, in that order. */
    static List<Observation> onePerPort(List<Observation> all) {
        Map<Integer, Observation> observations = new TreeMap<>();
        all.forEach(seen -> observations.merge(place(seen.port(), seen.transport()), seen, MORE));
        return List.copyOf(observations.values());
    }

    /**
     * Returns the rows with the frequency of the first benign one on each port and transport that was observed. A row whose
     * transport nobody states stands for no transport, and stays as it is.
     *
     * @param rows by port, transport and rank
     * @param observations at most one for each port and transport
     */
    public static List<Assignment> filled(List<Assignment> rows, List<Observation> observations) {
        if (observations.isEmpty()) {
            return rows;
        }
        Map<Integer, Assignment> first = rows.stream()
                .filter(row -> row.status().isBenignUse())
                .collect(Collectors.toMap(row -> place(row.port(), row.transport()), row -> row, (one, later) -> one));
        Map<String, String> shares = observations.stream()
                .filter(seen -> first.containsKey(place(seen.port(), seen.transport())))
                .collect(Collectors.toMap(
                        seen -> first.get(place(seen.port(), seen.transport())).id(), Observation::share));
        return rows.stream()
                .map(row -> row.frequency().isEmpty() && shares.containsKey(row.id())
                        ? row.withFrequency(shares.get(row.id()))
                        : row)
                .toList();
    }

    private static int place(int port, Transport transport) {
        return port * Transport.values().length + transport.ordinal();
    }
}
