package org.portregistry.publish.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.Rival;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;

/** The rows of the ports that conflicts are about. */
final class PortRows {
    private final Map<Integer, List<Assignment>> rows;

    PortRows(Release release) {
        rows = release.registry().assignments().stream().collect(Collectors.groupingBy(Assignment::port));
    }

    /** Returns the rows where a conflict is: on its transport, or on all where it names none. */
    List<Assignment> at(Conflict conflict) {
        return rows.getOrDefault(conflict.ports().start(), List.of()).stream()
                .filter(row -> !conflict.transport().isStated() || row.transport() == conflict.transport())
                .toList();
    }

    /** Returns the row of one side of a conflict, the best described one. */
    Optional<Assignment> of(Conflict conflict, Rival rival) {
        List<Assignment> own = at(conflict).stream()
                .filter(row -> row.service().equalsIgnoreCase(rival.service()))
                .toList();
        return own.stream()
                .filter(row -> !row.description().isEmpty())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** Says what IANA assigns where a conflict is. */
    String assignedByIana(Conflict conflict) {
        String assigned = at(conflict).stream()
                .filter(row -> row.status() == Status.ASSIGNED)
                .map(PortRows::words)
                .distinct()
                .collect(Collectors.joining("; "));
        return assigned.isEmpty() ? "IANA assigns nothing here." : "IANA assigns " + assigned + ".";
    }

    private static String words(Assignment row) {
        String what = row.description().isEmpty() || row.description().equalsIgnoreCase(row.service())
                ? ""
                : " (" + row.description() + ")";
        String when = row.registration().registered().isEmpty()
                ? ""
                : " since " + row.registration().registered();
        return row.service() + what + " on " + row.transport().code() + when;
    }
}
