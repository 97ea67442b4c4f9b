package org.portregistry.publish.report;

import java.util.HashSet;
import java.util.Set;
import org.portregistry.model.Basis;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

/** Tells how much the conflicts of a release press. */
public final class Standings {
    private final String version;
    private final Set<String> opened = new HashSet<>();

    /** Takes the release. */
    public Standings(Release release) {
        version = release.version().toString();
        for (Change change : release.changes().changes()) {
            if (change.kind() == ChangeKind.CONFLICT_OPENED) {
                opened.add(change.id());
            }
        }
    }

    /** Returns how much a conflict presses. One that was settled before and opened again is newly open. */
    public Standing of(DatedConflict row) {
        return switch (row.conflict().state()) {
            case OPEN ->
                row.since().equals(version) || opened.contains(row.conflict().id()) ? Standing.NEW : Standing.OPEN;
            case CONTESTED -> Standing.CONTESTED;
            case SETTLED -> row.conflict().rule() == Basis.RULING ? Standing.RULED : Standing.SETTLED;
            case BY_DESIGN -> Standing.BY_DESIGN;
        };
    }
}
