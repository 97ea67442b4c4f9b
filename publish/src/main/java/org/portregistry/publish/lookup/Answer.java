package org.portregistry.publish.lookup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the registry says to a query.
 *
 * @param asked the query as typed
 * @param rows the rows, the preferred one of each port and transport first
 * @param remarks what there is to say beside rows: unassigned, dynamic, lies in a range, did you mean
 * @param conflicts the conflicts that the rows take part in, by id
 */
public record Answer(String asked, List<FoundRow> rows, List<String> remarks, Map<String, FoundConflict> conflicts) {

    /** Refuses null and copies the collections. */
    public Answer {
        Objects.requireNonNull(asked);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        conflicts = new TreeMap<>(conflicts);
    }

    /** Returns the same answer with the conflicts that its rows take part in. */
    Answer with(Map<String, FoundConflict> all) {
        Map<String, FoundConflict> own = new TreeMap<>();
        for (FoundRow row : rows) {
            for (String id : row.conflicts()) {
                if (all.containsKey(id)) {
                    own.put(id, all.get(id));
                }
            }
        }
        return new Answer(asked, rows, remarks, own);
    }
}
