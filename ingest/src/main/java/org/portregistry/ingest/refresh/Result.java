package org.portregistry.ingest.refresh;

import org.portregistry.model.Coded;

/** How the refresh of one source ended. */
public enum Result implements Coded {
    /** Its content is what it was. */
    UNCHANGED(0),
    /** It has new claims, or would have in a dry run. */
    UPDATED(0),
    /** It is not refreshed this way: it has no URL, or is not in the mirror, or is kept by hand. */
    SKIPPED(0),
    /** The network or the disk failed. */
    UNREACHABLE(1),
    /** What was fetched is not what its format expects. */
    UNREADABLE(1),
    /** Its source file is wrong. */
    MISDEFINED(2),
    /** A guard refused what was read. */
    REFUSED(4);

    private final int exitStatus;

    Result(int exitStatus) {
        this.exitStatus = exitStatus;
    }

    /** Returns the exit status of a refresh of this source alone. */
    public int exitStatus() {
        return exitStatus;
    }

    /** Returns whether the source failed. */
    public boolean isFailure() {
        return exitStatus != 0;
    }
}
