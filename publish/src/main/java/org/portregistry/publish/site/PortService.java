package org.portregistry.publish.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;

/** A service on a port, on all its transports there: what the site lists as one. */
final class PortService implements Comparable<PortService> {
    private final List<Assignment> rows = new ArrayList<>(2);
    private Assignment best;

    private PortService(Assignment first) {
        rows.add(first);
        best = first;
    }

    /** Returns the services by port, then the rank and transport of their best row, then name. */
    static List<PortService> of(List<Assignment> assignments) {
        List<PortService> services = new ArrayList<>(assignments.size());
        int start = 0;
        for (Assignment row : assignments) {
            start = add(row, services, start);
        }
        sort(services, start);
        return services;
    }

    /** Adds a row to the services, of which those from {@code start} on are of the port before; returns where its port's start. */
    private static int add(Assignment row, List<PortService> services, int start) {
        if (start < services.size() && services.get(start).port() != row.port()) {
            sort(services, start);
            services.add(new PortService(row));
            return services.size() - 1;
        }
        addToPort(row, services, start);
        return start;
    }

    /** Sorts the services of one port, which on most ports is one. */
    private static void sort(List<PortService> services, int start) {
        if (services.size() - start > 1) {
            Collections.sort(services.subList(start, services.size()));
        }
    }

    /** Rows come by port: only the services from {@code start} on are of the row's. */
    private static void addToPort(Assignment row, List<PortService> services, int start) {
        for (int i = start; i < services.size(); i++) {
            PortService service = services.get(i);
            if (service.service().equals(row.service())) {
                service.rows.add(row);
                service.best = isBetter(row, service.best) ? row : service.best;
                return;
            }
        }
        services.add(new PortService(row));
    }

    /** Returns its rows, by transport, at least one. */
    List<Assignment> rows() {
        return rows;
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
                .min(Comparator.comparingInt(Assignment::rank).thenComparing(Assignment::transport))
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
        if (rows.size() == 1 && rows.get(0).aliases().size() < 2) {
            return String.join(";", rows.get(0).aliases());
        }
        TreeSet<String> aliases = new TreeSet<>();
        for (Assignment row : rows) {
            aliases.addAll(row.aliases());
        }
        return String.join(";", aliases);
    }

    @Override
    public int compareTo(PortService other) {
        if (isBetter(best, other.best)) {
            return -1;
        }
        return isBetter(other.best, best) ? 1 : service().compareTo(other.service());
    }

    private static boolean isBetter(Assignment row, Assignment than) {
        return row.rank() < than.rank()
                || row.rank() == than.rank() && row.transport().compareTo(than.transport()) < 0;
    }
}
