package org.portregistry.publish.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.publish.release.Release;

/** Drafts rulings for the conflicts of a release. */
public final class RulingDrafts {
    private final Map<Integer, List<Assignment>> rows;

    /** Takes the release. */
    public RulingDrafts(Release release) {
        rows = release.registry().assignments().stream().collect(Collectors.groupingBy(Assignment::port));
    }

    /** Returns the benign services on record where the conflict is, sorted: what a ruling there weighs. */
    List<String> weighed(Conflict conflict) {
        return rows.getOrDefault(conflict.ports().start(), List.of()).stream()
                .filter(row -> !conflict.transport().isStated() || row.transport() == conflict.transport())
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
                && conflict.rivals().stream().anyMatch(rival -> rival.status().isBenignUse())
                && RulingDraft.isPossible(conflict);
    }

    /** Returns a ruling to finish; empty where none could settle the conflict. */
    public Optional<RulingDraft> of(Conflict conflict) {
        return canSettle(conflict) ? RulingDraft.of(conflict, weighed(conflict)) : Optional.empty();
    }
}
