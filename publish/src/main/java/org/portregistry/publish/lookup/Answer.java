package org.portregistry.publish.lookup;

import java.util.List;
import java.util.Objects;

/**
 * What the registry says to a query.
 *
 * @param asked the query as typed
 * @param rows the rows, the preferred one of each port and transport first
 * @param remarks what there is to say beside rows: unassigned, dynamic, lies in a range, did you mean
 */
public record Answer(String asked, List<FoundRow> rows, List<String> remarks) {

    /** Refuses null and copies the lists. */
    public Answer {
        Objects.requireNonNull(asked);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
