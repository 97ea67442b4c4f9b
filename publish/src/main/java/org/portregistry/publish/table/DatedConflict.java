package org.portregistry.publish.table;

import org.portregistry.model.Conflict;
import org.portregistry.model.Nulls;

/**
 * A conflict and when it was first seen.
 *
 * @param conflict the conflict
 * @param since the version of the release that first showed it
 */
public record DatedConflict(Conflict conflict, String since) {
    /** Refuses null. */
    public DatedConflict {
        Nulls.refuse(conflict, since);
    }
}
