package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.portregistry.model.Basis;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.Stake;

/** Sources give one service on one port different standings. What IANA assigns is assigned; else the graver one holds. */
final class StatusClash implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Row row : picture.all()) {
            if (row.stakes().size() > 1) {
                Map<ClaimStatus, Set<String>> standings = standings(row);
                if (standings.size() > 1) {
                    disputes.add(dispute(picture, row, standings));
                }
            }
        }
        return disputes;
    }

    private static Map<ClaimStatus, Set<String>> standings(Row row) {
        Map<ClaimStatus, Set<String>> standings = new EnumMap<>(ClaimStatus.class);
        for (Stake stake : row.stakes()) {
            ClaimStatus status = stake.claim().status();
            if (status.namesUse() && status != ClaimStatus.LISTED) {
                Set<String> sources = standings.get(status);
                if (sources == null) {
                    sources = new TreeSet<>();
                    standings.put(status, sources);
                }
                sources.add(stake.claim().source());
            }
        }
        return standings;
    }

    private static Dispute dispute(PortPicture picture, Row row, Map<ClaimStatus, Set<String>> standings) {
        boolean assigned = row.status() == Status.ASSIGNED;
        Set<String> against = new TreeSet<>();
        StringJoiner told = new StringJoiner("; ");
        for (Map.Entry<ClaimStatus, Set<String>> standing : standings.entrySet()) {
            if (!standing.getKey().code().equals(row.status().code())) {
                against.addAll(standing.getValue());
            }
            told.add(standing.getKey().code() + " by " + String.join(", ", standing.getValue()));
        }
        boolean contested = assigned && picture.origins().support(against) >= 2;
        String sentence =
                row.service() + " on " + row.port() + "/" + row.transport().idPart() + " is called " + told
                        + "; it stands as " + row.status().code();
        return new Dispute(
                new Conflict(
                        ConflictKind.STATUS_CLASH,
                        PortRange.of(row.port()),
                        row.transport(),
                        row.service(),
                        contested ? ConflictState.CONTESTED : ConflictState.SETTLED,
                        assigned ? Basis.REGISTRY : Basis.SUPPORT,
                        Dispute.rivals(List.of(row)),
                        sentence),
                List.of(row));
    }
}
