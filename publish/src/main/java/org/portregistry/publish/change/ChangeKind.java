package org.portregistry.publish.change;

import org.portregistry.model.Coded;

/** What can change from one release to the next, what readers must know first at the top. */
public enum ChangeKind implements Coded {
    /** A conflict is open that was not: a person must look. */
    CONFLICT_OPENED("Conflicts newly open"),
    /** A row is gone and nothing took its place. */
    REMOVED("Removed"),
    /** A service has another name, or a transport where none was stated. */
    RENAMED("Renamed"),
    /** A row, or a port that had one, has another status. */
    STATUS_CHANGED("Status changed"),
    /** Another service is the preferred answer. */
    PREFERRED_CHANGED("Another preferred answer"),
    /** A row is new. */
    ADDED("Added"),
    /** A conflict that was open is settled or gone. */
    CONFLICT_SETTLED("Conflicts newly settled"),
    /** A row says something else beside its name and status: description, reference, sources, and so on. */
    EDITED("Edited");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** Returns what a heading calls such changes. */
    public String title() {
        return title;
    }

    /**
     * Returns the kind of that code.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static ChangeKind of(String code) {
        return Coded.find(values(), code)
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of change \"" + code + "\""));
    }
}
