package org.portregistry.publish.table;

import java.util.Objects;
import org.portregistry.model.Conflict;

/**
 * A conflict and when it was first seen.
 *
 * @param conflict the conflict
 * @param since the version of the release that first showed it
 */
public record DatedConflict(Conflict conflict, String since) {
    /** Refuses null. */
    public DatedConflict {
        Objects.requireNonNull(conflict);
        Objects.requireNonNull(since);
    }
}
