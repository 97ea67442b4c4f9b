package org.portregistry.publish.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.model.Basis;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

/** Tells how much the conflicts of a release press. */
public final class Standings {
    private final String version;
    private final Set<String> opened;

    /** Takes the release. */
    public Standings(Release release) {
        version = release.version().toString();
        opened = release.changes().changes().stream()
                .filter(change -> change.kind() == ChangeKind.CONFLICT_OPENED)
                .map(Change::id)
                .collect(Collectors.toSet());
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
