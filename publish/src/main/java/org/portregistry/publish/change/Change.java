package org.portregistry.publish.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * One change.
 *
 * @param kind what kind
 * @param port the port that it is about, for sorting; 65536 for service names without a port
 * @param id the row or conflict: its id now, or its last one if it is gone
 * @param before what stood there: an id, a status, a state, the columns; or empty
 * @param after what stands there now, likewise
 * @param sources the sources of the row, now or last
 * @param sentence the change in plain words
 * @param row what to do in a table to have the change there; empty for a conflict
 */
public record Change(
        ChangeKind kind,
        int port,
        String id,
        String before,
        String after,
        List<String> sources,
        String sentence,
        Optional<RowChange> row)
        implements Comparable<Change> {

    /** Sorts service names without a port behind every port. */
    public static final int NO_PORT = 65536;

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparingInt(Change::port)
            .thenComparing(Change::id)
            .thenComparing(Change::before)
            .thenComparing(Change::after);

    /** Refuses null and copies the list. */
    public Change {
        Nulls.refuse(kind, id, before, after, sentence, row);
        sources = List.copyOf(sources);
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
