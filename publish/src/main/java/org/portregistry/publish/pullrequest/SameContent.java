package org.portregistry.publish.pullrequest;

import java.util.SortedMap;
import java.util.TreeMap;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;

/**
 * Measures a lock against the branch that it is to be merged into.
 *
 * <p>A list that changed and changed back while a pull request was open is there what it always was: its entry must say
 * so, or the pull request would stay open for the day of a change that is none.
 */
public final class SameContent {

    private SameContent() {}

    /** Returns the lock in which every content that {@code base} knows has the entry that it has there. */
    public static Lock settle(Lock base, Lock now) {
        SortedMap<String, LockEntry> entries = new TreeMap<>(now.entries());
        base.entries().forEach((id, entry) -> entries.computeIfPresent(id, (same, is) -> settle(entry, is)));
        return new Lock(entries);
    }

    private static LockEntry settle(LockEntry base, LockEntry now) {
        boolean same = base.isRead()
                && base.sha256().equals(now.sha256())
                && base.accounting().equals(now.accounting())
                && base.definition().equals(now.definition());
        if (!same) {
            return now;
        }
        return now.failingSince().isEmpty() ? base.working() : base.working().failing(now.failingSince());
    }
}
