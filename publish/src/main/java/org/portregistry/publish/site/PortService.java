package org.portregistry.publish.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;

/**
 * A service on a port, on all its transports there: what the site lists as one.
 *
 * @param rows its rows, by transport, at least one
 */
record PortService(List<Assignment> rows) {
    private static final Comparator<Assignment> BEST_FIRST =
            Comparator.comparingInt(Assignment::rank).thenComparing(Assignment::transport);

    private static final Comparator<PortService> ORDER = Comparator.comparingInt(PortService::port)
            .thenComparing(PortService::best, BEST_FIRST)
            .thenComparing(PortService::service);

    private record Place(int port, String service) {}

    /** Returns the services by port, then the rank and transport of their best row, then name. */
    static List<PortService> of(List<Assignment> assignments) {
        return assignments.stream()
                .collect(Collectors.groupingBy(
                        row -> new Place(row.port(), row.service()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PortService::new)
                .sorted(ORDER)
                .toList();
    }

    int port() {
        return rows.get(0).port();
    }

    String service() {
        return rows.get(0).service();
    }

    /** Returns the description of its best row that has one, or nothing. */
    String words() {
        return text(Assignment::description);
    }

    /** Returns the stated text where the service name is a slug, or nothing. */
    String label() {
        return text(Assignment::label);
    }

    /** Returns its risk, or nothing. */
    String risk() {
        return text(Assignment::risk);
    }

    private String text(Function<Assignment, String> column) {
        return rows.stream()
                .filter(row -> !column.apply(row).isEmpty())
                .min(BEST_FIRST)
                .map(column)
                .orElse("");
    }

    /** Returns its categories, joined by semicolons. */
    String categories() {
        return rows.stream()
                .flatMap(row -> row.categories().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }

    String aliases() {
        return rows.stream()
                .flatMap(row -> row.aliases().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private Assignment best() {
        return rows.stream().min(BEST_FIRST).orElseThrow();
    }
}
