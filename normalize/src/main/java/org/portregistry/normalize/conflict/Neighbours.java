package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RowFacts;
import org.portregistry.normalize.rank.Stake;

/** Conflicts alike on the neighbouring ports of one range are one conflict, with the range. */
public final class Neighbours {

    /**
     * A dispute with what makes others alike.
     *
     * @param dispute the dispute
     * @param services the services of its rivals
     */
    private record Sided(Dispute dispute, String services) implements Comparable<Sided> {

        Conflict conflict() {
            return dispute.conflict();
        }

        boolean isAlike(Sided other) {
            return conflict().kind() == other.conflict().kind()
                    && conflict().transport() == other.conflict().transport()
                    && conflict().service().equals(other.conflict().service())
                    && services.equals(other.services);
        }

        /** Brings together those that are alike, by port. */
        @Override
        public int compareTo(Sided other) {
            int order = conflict().kind().compareTo(other.conflict().kind());
            if (order == 0) {
                order = conflict().transport().compareTo(other.conflict().transport());
            }
            if (order == 0) {
                order = conflict().service().compareTo(other.conflict().service());
            }
            if (order == 0) {
                order = services.compareTo(other.services);
            }
            return order == 0 ? conflict().ports().compareTo(other.conflict().ports()) : order;
        }
    }

    private Neighbours() {}

    /** Returns the disputes with those that are alike on neighbouring ports of one range united. */
    public static List<Dispute> unite(List<Dispute> disputes) {
        List<Sided> sorted = new ArrayList<>(disputes.size());
        for (Dispute dispute : disputes) {
            sorted.add(new Sided(dispute, services(dispute.conflict())));
        }
        Collections.sort(sorted);
        List<Dispute> united = new ArrayList<>(sorted.size());
        Sided before = null;
        for (Sided next : sorted) {
            if (before != null && continues(before, next)) {
                before = new Sided(join(before.dispute(), next.dispute()), before.services());
                united.set(united.size() - 1, before.dispute());
            } else {
                before = next;
                united.add(next.dispute());
            }
        }
        return united;
    }

    private static boolean continues(Sided before, Sided next) {
        Conflict one = before.conflict();
        Conflict other = next.conflict();
        return before.isAlike(next)
                && one.state() == other.state()
                && one.rule() == other.rule()
                && one.ports().end() + 1 == other.ports().start()
                && shareRange(
                        before.dispute().rows(),
                        next.dispute().rows(),
                        one.ports().end(),
                        other.ports().start());
    }

    private static boolean shareRange(List<Row> before, List<Row> rows, int port, int next) {
        for (Row row : rows) {
            for (Stake stake : row.stakes()) {
                PortRange range = stake.claim().ports().orElseThrow();
                if (range.contains(port) && range.contains(next) && anyRests(before, stake.claim())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyRests(List<Row> rows, Claim claim) {
        for (Row row : rows) {
            for (Stake stake : row.stakes()) {
                if (stake.claim() == claim) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Dispute join(Dispute before, Dispute dispute) {
        Conflict one = before.conflict();
        PortRange ports =
                new PortRange(one.ports().start(), dispute.conflict().ports().end());
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < one.rivals().size(); i++) {
            Rival rival = one.rivals().get(i);
            Rival more = dispute.conflict().rivals().get(i);
            List<Evidence> claims = new ArrayList<>(rival.claims());
            claims.addAll(more.claims());
            rivals.add(new Rival(rival.service(), rival.status(), RowFacts.distinct(claims)));
        }
        String sentence = one.sentence();
        if (one.ports().isSingle()) {
            sentence += " (alike on every port of the range)";
        }
        List<Row> rows = new ArrayList<>(before.rows());
        rows.addAll(dispute.rows());
        return new Dispute(
                new Conflict(
                        one.kind(), ports, one.transport(), one.service(), one.state(), one.rule(), rivals, sentence),
                rows);
    }

    private static String services(Conflict conflict) {
        StringBuilder services = new StringBuilder();
        for (Rival rival : conflict.rivals()) {
            services.append(rival.service()).append('\n');
        }
        return services.toString();
    }
}
