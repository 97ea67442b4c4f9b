package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
import org.portregistry.model.TransportMatrix;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;

/** Makes a card of each conflict of a release. */
final class Cards {
    private final String version;
    private final Map<String, ReleaseSource> sources;
    private final Set<String> opened;
    private final Map<Integer, List<Assignment>> rows = new HashMap<>();

    private Cards(Release release) {
        version = release.version().toString();
        sources = release.sources().stream().collect(Collectors.toMap(ReleaseSource::id, source -> source));
        opened = release.changes().changes().stream()
                .filter(change -> change.kind() == ChangeKind.CONFLICT_OPENED)
                .map(Change::id)
                .collect(Collectors.toSet());
        for (Assignment row : release.registry().assignments()) {
            rows.computeIfAbsent(row.port(), none -> new ArrayList<>()).add(row);
        }
    }

    /** Returns the cards, in the order of the conflicts. */
    static List<Card> of(Release release) {
        Cards cards = new Cards(release);
        return release.conflicts().stream().map(cards::card).toList();
    }

    private Card card(DatedConflict row) {
        Conflict conflict = row.conflict();
        List<Side> sides = conflict.rivals().stream()
                .map(rival -> side(rival, conflict.ports().start()))
                .toList();
        List<String> weighed = weighed(conflict);
        boolean ruled = conflict.state() != ConflictState.BY_DESIGN
                && conflict.kind() != ConflictKind.RANGE_OVERLAP
                && sides.stream().anyMatch(Side::isBenign);
        return new Card(
                conflict.id(),
                conflict.kind().code(),
                state(row),
                conflict.rule().name(),
                conflict.ports().start(),
                conflict.ports().end(),
                conflict.transport().code(),
                row.since(),
                Wording.place(conflict),
                Wording.question(conflict),
                conflict.sentence(),
                Wording.choice(conflict, sides),
                sides,
                conflict.kind() == ConflictKind.TRANSPORT_MISMATCH
                        ? TransportMatrix.parse(conflict.sentence())
                        : Optional.empty(),
                weighed,
                ruled ? RulingDraft.of(conflict, weighed) : Optional.empty());
    }

    private String state(DatedConflict row) {
        Conflict conflict = row.conflict();
        return switch (conflict.state()) {
            case OPEN -> row.since().equals(version) || opened.contains(conflict.id()) ? "new" : "open";
            case SETTLED -> conflict.rule() == Basis.RULING ? "ruled" : "settled";
            case CONTESTED, BY_DESIGN -> conflict.state().code();
        };
    }

    private Side side(Rival rival, int port) {
        return new Side(
                rival.service(),
                rival.status().code(),
                support(rival.claims()),
                rival.claims().stream().map(claim -> line(claim, port)).toList());
    }

    private ClaimLine line(Evidence claim, int port) {
        ReleaseSource source = sources.get(claim.source());
        if (source == null) {
            return new ClaimLine(claim.source(), "", claim.place(), claim.stated(), "");
        }
        return new ClaimLine(
                claim.source(),
                SourcePage.of(source.urls(), claim.place(), port),
                claim.place(),
                claim.stated(),
                ClaimLine.terms(source));
    }

    /** Copies lend no support of their own. */
    private int support(Collection<Evidence> claims) {
        Set<String> origins = new TreeSet<>();
        for (Evidence claim : claims) {
            String origin = claim.source();
            ReleaseSource source = sources.get(origin);
            while (source != null && !source.source().derivedFrom().isEmpty()) {
                origin = source.source().derivedFrom();
                source = sources.get(origin);
            }
            origins.add(origin);
        }
        return origins.size();
    }

    private List<String> weighed(Conflict conflict) {
        return rows.getOrDefault(conflict.ports().start(), List.of()).stream()
                .filter(row -> row.status().isBenignUse())
                .filter(row -> !conflict.transport().isStated() || row.transport() == conflict.transport())
                .map(Assignment::service)
                .distinct()
                .sorted()
                .toList();
    }
}
