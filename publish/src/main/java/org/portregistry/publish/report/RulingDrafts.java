package org.portregistry.publish.report;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.publish.release.Release;

/** Drafts rulings for the conflicts of a release. */
public final class RulingDrafts {
    private final PortRows rows;
    private final ClaimFamilies families;

    /** Takes the release. */
    public RulingDrafts(Release release) {
        this(new PortRows(release), new ClaimFamilies(release.sources()));
    }

    RulingDrafts(PortRows rows, ClaimFamilies families) {
        this.rows = rows;
        this.families = families;
    }

    /** Returns the benign services on record where the conflict is, sorted: what a ruling there weighs. */
    List<String> weighed(Conflict conflict) {
        return rows.at(conflict).stream()
                .filter(row -> row.status().isBenignUse())
                .map(Assignment::service)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether a ruling could settle the conflict. */
    boolean canSettle(Conflict conflict) {
        return conflict.state() != ConflictState.BY_DESIGN
                && conflict.kind() != ConflictKind.RANGE_OVERLAP
                && hasBenignSide(conflict)
                && RulingDraft.isPossible(conflict, families);
    }

    private static boolean hasBenignSide(Conflict conflict) {
        return conflict.rivals().stream().anyMatch(rival -> rival.status().isBenignUse());
    }

    /** Returns a ruling to finish; empty where none could settle the conflict. */
    public Optional<RulingDraft> of(Conflict conflict) {
        return canSettle(conflict) ? RulingDraft.of(conflict, weighed(conflict), families) : Optional.empty();
    }
}
