package org.portregistry.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.portregistry.model.Assignment;

/** A service on a port, on all its transports there: what the site lists as one. */
final class PortService {
    private static final Comparator<Assignment> BEST =
            Comparator.comparingInt(Assignment::rank).thenComparing(Assignment::transport);

    private static final Comparator<PortService> ORDER =
            Comparator.comparing(PortService::best, BEST).thenComparing(PortService::service);

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
            if (start < services.size() && services.get(start).port() != row.port()) {
                services.subList(start, services.size()).sort(ORDER);
                start = services.size();
            }
            add(row, services, start);
        }
        services.subList(start, services.size()).sort(ORDER);
        return services;
    }

    /** Rows come by port: only the services from {@code start} on are of the row's. */
    private static void add(Assignment row, List<PortService> services, int start) {
        for (int i = start; i < services.size(); i++) {
            PortService service = services.get(i);
            if (service.service().equals(row.service())) {
                service.rows.add(row);
                service.best = BEST.compare(row, service.best) < 0 ? row : service.best;
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

    /** Returns what it is, in the words of its best row that has any. */
    String words() {
        String words = words(best);
        if (words.isEmpty()) {
            List<Assignment> byRank = new ArrayList<>(rows);
            byRank.sort(BEST);
            for (int i = 0; i < byRank.size() && words.isEmpty(); i++) {
                words = words(byRank.get(i));
            }
        }
        return words;
    }

    /** Returns the words for a row: its description, else its label. */
    static String words(Assignment row) {
        return row.description().isEmpty() ? row.label() : row.description();
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

    private Assignment best() {
        return best;
    }
}
