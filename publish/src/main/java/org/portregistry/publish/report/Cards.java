package org.portregistry.publish.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.Preferred;
import org.portregistry.publish.table.ShownClaims;

/** Makes a card of each conflict of a release. */
final class Cards {
    private final Map<String, ReleaseSource> sources;
    private final Standings standings;
    private final PortRows rows;
    private final ClaimFamilies families;
    private final RulingDrafts drafts;

    Cards(Release release) {
        sources = release.sources().stream().collect(Collectors.toMap(ReleaseSource::id, Function.identity()));
        standings = new Standings(release);
        rows = new PortRows(release);
        families = new ClaimFamilies(release.sources());
        drafts = new RulingDrafts(rows, families);
    }

    /** Returns how much a conflict presses. */
    Standing standing(DatedConflict row) {
        return standings.of(row);
    }

    Card card(DatedConflict row) {
        Conflict conflict = row.conflict();
        Standing standing = standings.of(row);
        List<Side> sides =
                conflict.rivals().stream().map(rival -> side(conflict, rival)).toList();
        return new Card(
                conflict.id(),
                Wording.of(conflict.kind()),
                standing,
                Wording.of(conflict.rule()),
                conflict.ports().start(),
                conflict.ports().end(),
                conflict.transport().code(),
                row.since(),
                Wording.place(conflict),
                Wording.question(conflict),
                conflict.sentence(),
                Wording.choice(conflict, sides),
                rows.assignedByIana(conflict),
                sides,
                conflict.transports(),
                drafts.weighed(conflict),
                drafts.canSettle(conflict),
                standing.isPressing() ? drafts.of(conflict) : Optional.empty());
    }

    private Side side(Conflict conflict, Rival rival) {
        Optional<Assignment> row = rows.of(conflict, rival);
        String description = row.map(Preferred::text).orElse("");
        String date = row.map(one -> one.registration().modified().isEmpty()
                        ? one.registration().registered()
                        : one.registration().modified())
                .orElse("");
        ShownClaims claims = ShownClaims.of(rival);
        List<ClaimLine> lines = claims.shown().stream()
                .map(claim -> line(claim, conflict.ports().start()))
                .toList();
        List<List<String>> rejectable = families.rejectable(rival.claims()).stream()
                .limit(ShownClaims.MOST)
                .map(family -> family.stream()
                        .map(claim -> claim.source() + ":" + claim.stated())
                        .toList())
                .toList();
        return new Side(
                rival.service(),
                rival.status().code(),
                families.support(rival.claims()),
                description,
                date,
                row.map(one -> one.registration().reference()).orElse(""),
                lines,
                claims.more(),
                rejectable);
    }

    private ClaimLine line(Evidence claim, int port) {
        ReleaseSource source = sources.get(claim.source());
        return new ClaimLine(
                claim.source(),
                source == null ? "" : SourcePage.of(source.urls(), claim.place(), port),
                claim.place(),
                claim.stated(),
                source == null ? "" : ClaimLine.terms(source));
    }
}
