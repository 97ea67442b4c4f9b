package org.portregistry.normalize;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.Notice;
import org.portregistry.normalize.conflict.ConflictOnRows;
import org.portregistry.normalize.conflict.Conflicts;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Assignments;
import org.portregistry.normalize.rank.CategoriesAndRisk;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.RankedTransport;
import org.portregistry.normalize.rank.ResolvedClaim;

/**
 * What became of the claims on one port.
 *
 * @param transports what stands on each transport, in the order of transports
 * @param conflicts what they disagree on
 * @param notices the claims that name nothing or are set aside, and what is found about the rulings
 */
record JudgedPort(List<RankedTransport> transports, List<ConflictOnRows> conflicts, List<Notice> notices) {

    /** Returns what the claims behind the rows were found to mean. */
    Stream<Resolution> resolutions() {
        return transports.stream()
                .flatMap(there -> there.rows().stream())
                .flatMap(row -> row.claims().stream())
                .map(ResolvedClaim::resolution);
    }

    /** Returns the rows as the release states them. */
    Stream<Assignment> assignments(Conflicts all, Origins origins, CategoriesAndRisk kinds) {
        return transports.stream()
                .flatMap(there -> there.ranked().stream()
                        .map(ranked -> Assignments.of(ranked, there.rows(), all.of(ranked.row()), origins, kinds)));
    }
}
