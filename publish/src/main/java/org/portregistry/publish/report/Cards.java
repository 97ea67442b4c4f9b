package org.portregistry.publish.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;

/** Makes a card of each conflict of a release. */
final class Cards {
    private final Map<String, ReleaseSource> sources;
    private final Standings standings;
    private final RulingDrafts drafts;

    Cards(Release release) {
        sources = release.sources().stream().collect(Collectors.toMap(ReleaseSource::id, source -> source));
        standings = new Standings(release);
        drafts = new RulingDrafts(release);
    }

    /** Returns the cards of conflicts, in their order, each made anew whenever it is asked for. */
    List<Card> of(List<DatedConflict> conflicts) {
        return new AbstractList<>() {
            @Override
            public Card get(int index) {
                return card(conflicts.get(index));
            }

            @Override
            public int size() {
                return conflicts.size();
            }
        };
    }

    /** Returns how much a conflict presses. */
    Standing standing(DatedConflict row) {
        return standings.of(row);
    }

    private Card card(DatedConflict row) {
        Conflict conflict = row.conflict();
        Standing standing = standings.of(row);
        List<Side> sides = conflict.rivals().stream()
                .map(rival -> side(rival, conflict.ports().start(), standing.isPressing()))
                .toList();
        return new Card(
                conflict.id(),
                conflict.kind().code(),
                standing,
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
                conflict.transports(),
                drafts.weighed(conflict),
                drafts.canSettle(conflict),
                standing.isPressing() ? drafts.of(conflict) : Optional.empty());
    }

    private Side side(Rival rival, int port, boolean pressing) {
        List<ClaimLine> claims = rival.claims().stream()
                .map(claim -> line(claim, port, pressing))
                .toList();
        return new Side(rival.service(), rival.status().code(), support(rival.claims()), claims);
    }

    /** Only what presses is shown with links and terms. */
    private ClaimLine line(Evidence claim, int port, boolean pressing) {
        ReleaseSource source = pressing ? sources.get(claim.source()) : null;
        return new ClaimLine(
                claim.source(),
                source == null ? "" : SourcePage.of(source.urls(), claim.place(), port),
                claim.place(),
                claim.stated(),
                source == null ? "" : ClaimLine.terms(source));
    }

    /** Copies lend no support of their own. */
    private int support(List<Evidence> claims) {
        return (int)
                claims.stream().map(claim -> origin(claim.source())).distinct().count();
    }

    private String origin(String id) {
        ReleaseSource source = sources.get(id);
        return source == null || source.source().derivedFrom().isEmpty()
                ? id
                : origin(source.source().derivedFrom());
    }
}
