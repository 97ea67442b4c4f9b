package org.portregistry.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.portregistry.model.Assignment;

/**
 * A service on a port, on all its transports there: what the site lists as one.
 *
 * @param rows its rows, by transport, at least one
 */
record PortService(List<Assignment> rows) {
    private static final Comparator<Assignment> BEST =
            Comparator.comparingInt(Assignment::rank).thenComparing(Assignment::transport);

    /** Copies the list and refuses an empty one. */
    PortService {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a service on a port has a row");
        }
    }

    /** Returns the services by port, then the rank and transport of their best row, then name. */
    static List<PortService> of(List<Assignment> assignments) {
        Map<String, List<Assignment>> grouped = new LinkedHashMap<>();
        for (Assignment row : assignments) {
            grouped.computeIfAbsent(row.port() + "/" + row.service(), none -> new ArrayList<>())
                    .add(row);
        }
        return grouped.values().stream()
                .map(PortService::new)
                .sorted(Comparator.comparingInt(PortService::port)
                        .thenComparing(PortService::best, BEST)
                        .thenComparing(PortService::service))
                .toList();
    }

    int port() {
        return rows.get(0).port();
    }

    String service() {
        return rows.get(0).service();
    }

    /** Returns what it is, in the words of its best row that has any. */
    String words() {
        return rows.stream()
                .sorted(BEST)
                .map(PortService::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the words for a row: its description, else its label. */
    static String words(Assignment row) {
        return row.description().isEmpty() ? row.label() : row.description();
    }

    String aliases() {
        TreeSet<String> aliases = new TreeSet<>();
        rows.forEach(row -> aliases.addAll(row.aliases()));
        return String.join(";", aliases);
    }

    private Assignment best() {
        return rows.stream().min(BEST).orElseThrow();
    }
}
