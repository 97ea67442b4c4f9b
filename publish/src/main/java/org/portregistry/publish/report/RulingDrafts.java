package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Rival;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

/** Drafts rulings for the conflicts of a release. */
public final class RulingDrafts {
    private final Map<Integer, List<Assignment>> rows = new HashMap<>();

    /** Takes the release. */
    public RulingDrafts(Release release) {
        for (DatedConflict row : release.conflicts()) {
            rows.putIfAbsent(row.conflict().ports().start(), new ArrayList<>());
        }
        for (Assignment row : release.registry().assignments()) {
            add(row);
        }
    }

    private void add(Assignment row) {
        List<Assignment> there = rows.get(row.port());
        if (there != null) {
            there.add(row);
        }
    }

    /** Returns the benign services on record where the conflict is, sorted: what a ruling there weighs. */
    List<String> weighed(Conflict conflict) {
        Set<String> services = new TreeSet<>();
        for (Assignment row : rows.getOrDefault(conflict.ports().start(), List.of())) {
            boolean there = !conflict.transport().isStated() || row.transport() == conflict.transport();
            if (there && row.status().isBenignUse()) {
                services.add(row.service());
            }
        }
        return List.copyOf(services);
    }

    /** Returns whether a ruling could settle the conflict. */
    boolean canSettle(Conflict conflict) {
        return conflict.state() != ConflictState.BY_DESIGN
                && conflict.kind() != ConflictKind.RANGE_OVERLAP
                && hasBenignSide(conflict)
                && RulingDraft.isPossible(conflict);
    }

    private static boolean hasBenignSide(Conflict conflict) {
        for (Rival rival : conflict.rivals()) {
            if (rival.status().isBenignUse()) {
                return true;
            }
        }
        return false;
    }

    /** Returns a ruling to finish; empty where none could settle the conflict. */
    public Optional<RulingDraft> of(Conflict conflict) {
        return canSettle(conflict) ? RulingDraft.of(conflict, weighed(conflict)) : Optional.empty();
    }
}
