package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Listed;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;

/** Sources give one service on one port different standings. What IANA assigns is assigned; else the graver one holds. */
final class StatusClash implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.rows().stream()
                .filter(row -> standings(row).size() > 1)
                .map(row -> conflict(row, standings(row), port.origins()));
    }

    /** Returns which sources say what, in the order of {@link ClaimStatus}. */
    private static Map<ClaimStatus, SortedSet<String>> standings(Row row) {
        return row.claims().stream()
                .filter(claim -> isStanding(claim.claim().status()))
                .collect(Collectors.groupingBy(
                        claim -> claim.claim().status(),
                        TreeMap::new,
                        Collectors.mapping(ResolvedClaim::source, Collectors.toCollection(TreeSet::new))));
    }

    private static boolean isStanding(ClaimStatus status) {
        return status.namesUse() && status != ClaimStatus.LISTED;
    }

    private static ConflictOnRows conflict(Row row, Map<ClaimStatus, SortedSet<String>> standings, Origins origins) {
        List<String> against = standings.entrySet().stream()
                .filter(standing ->
                        !standing.getKey().code().equals(row.status().code()))
                .flatMap(standing -> standing.getValue().stream())
                .toList();
        boolean contested = row.isAssigned() && origins.support(against) >= 2;
        String told = standings.entrySet().stream()
                .map(standing -> standing.getKey().code() + " according to " + Listed.of(standing.getValue()))
                .collect(Collectors.joining(", "));
        return ConflictOnRows.of(
                ConflictKind.STATUS_CLASH,
                row.transport(),
                new Settlement(
                        contested ? ConflictState.CONTESTED : ConflictState.SETTLED,
                        row.isAssigned() ? Basis.REGISTRY : Basis.SUPPORT),
                List.of(row),
                "Sources disagree on the status of " + row.service() + " on " + ConflictOnRows.place(row) + ": " + told
                        + "; the registry says " + row.status().code());
    }
}
