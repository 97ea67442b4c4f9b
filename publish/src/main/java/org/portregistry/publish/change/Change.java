package org.portregistry.publish.change;

import java.util.List;
import java.util.Objects;

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
 */
public record Change(
        ChangeKind kind, int port, String id, String before, String after, List<String> sources, String sentence)
        implements Comparable<Change> {

    /** Refuses null and copies the list. */
    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        sources = List.copyOf(sources);
        Objects.requireNonNull(sentence);
    }

    @Override
    public int compareTo(Change other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : Integer.compare(port, other.port);
        order = order != 0 ? order : id.compareTo(other.id);
        order = order != 0 ? order : before.compareTo(other.before);
        return order != 0 ? order : after.compareTo(other.after);
    }
}
