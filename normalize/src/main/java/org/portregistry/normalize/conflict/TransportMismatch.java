package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.TransportMatrix;
import org.portregistry.model.Used;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Ranking;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.Stake;

/**
 * Sources that know disagree on the transports of a service. A source that never states transports does not know; one
 * that lists fewer transports than IANA assigned does not contradict, for assigned is not used.
 */
final class TransportMismatch implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        if (isOfOneSource(picture.all())) {
            return List.of();
        }
        Map<String, List<Row>> services = new TreeMap<>();
        for (Row row : picture.all()) {
            if (row.status().isBenignUse() && row.transport().isStated()) {
                List<Row> rows = services.get(row.service());
                if (rows == null) {
                    rows = new ArrayList<>(2);
                    services.put(row.service(), rows);
                }
                rows.add(row);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (List<Row> rows : services.values()) {
            if (rows.size() > 1) {
                Map<String, Set<Transport>> matrix = matrix(rows, picture.origins());
                Set<String> against = against(picture, rows, matrix);
                if (!against.isEmpty()) {
                    disputes.add(dispute(picture, rows, matrix, against));
                }
            }
        }
        return disputes;
    }

    /** On most ports IANA alone speaks, and nobody can disagree. */
    private static boolean isOfOneSource(List<Row> rows) {
        for (Row row : rows) {
            if (!row.sources().equals(rows.get(0).sources()) || row.sources().size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Who claims the service on which transports; a copy speaks with the voice of what it copies. */
    private static Map<String, Set<Transport>> matrix(List<Row> rows, Origins origins) {
        Map<String, Set<Transport>> matrix = new TreeMap<>();
        for (Row row : rows) {
            for (Stake stake : row.stakes()) {
                boolean knows =
                        stake.claim().transport().isStated() && stake.claim().used() != Used.NO;
                if (knows) {
                    String source = origins.of(stake.claim().source());
                    Set<Transport> transports = matrix.get(source);
                    if (transports == null) {
                        transports = EnumSet.noneOf(Transport.class);
                        matrix.put(source, transports);
                    }
                    transports.add(row.transport());
                }
            }
        }
        return matrix;
    }

    private static Set<String> against(PortPicture picture, List<Row> rows, Map<String, Set<Transport>> matrix) {
        Set<Transport> assigned = EnumSet.noneOf(Transport.class);
        for (Row row : rows) {
            if (row.status() == Status.ASSIGNED) {
                assigned.add(row.transport());
            }
        }
        Set<String> against = new TreeSet<>();
        for (Map.Entry<String, Set<Transport>> entry : matrix.entrySet()) {
            boolean contradicts = assigned.isEmpty()
                    ? !comparableWithAll(entry.getValue(), matrix)
                    : !assigned.containsAll(entry.getValue())
                            && !picture.origins().isRegistry(entry.getKey());
            if (contradicts) {
                against.add(entry.getKey());
            }
        }
        return against;
    }

    private static boolean comparableWithAll(Set<Transport> transports, Map<String, Set<Transport>> matrix) {
        for (Set<Transport> other : matrix.values()) {
            if (!other.containsAll(transports) && !transports.containsAll(other)) {
                return false;
            }
        }
        return true;
    }

    private static Dispute dispute(
            PortPicture picture, List<Row> rows, Map<String, Set<Transport>> matrix, Set<String> against) {
        boolean assigned = false;
        for (Row row : rows) {
            assigned |= row.status() == Status.ASSIGNED;
        }
        Row strongest = strongest(rows, null);
        Basis rule = assigned ? Basis.REGISTRY : Ranking.parting(strongest, strongest(rows, strongest), List.of());
        Settlement settlement = Settlement.by(rule, picture.origins().support(against), false);
        String service = rows.get(0).service();
        return new Dispute(
                new Conflict(
                        ConflictKind.TRANSPORT_MISMATCH,
                        PortRange.of(picture.port()),
                        Transport.UNSTATED,
                        service,
                        settlement.state(),
                        settlement.rule(),
                        Dispute.rivals(rows),
                        "Sources disagree on the transports of " + service + " on port " + picture.port() + ": "
                                + new TransportMatrix(matrix).told()),
                rows);
    }

    /** Returns the first of the rows with the most support, leaving out one. */
    private static Row strongest(List<Row> rows, Row without) {
        Row strongest = null;
        for (Row row : rows) {
            if (row != without && (strongest == null || row.support() > strongest.support())) {
                strongest = row;
            }
        }
        return strongest;
    }
}
