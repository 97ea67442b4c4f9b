package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.Conflict;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.Stake;

/** Conflicts alike on the neighbouring ports of one range are one conflict, with the range. */
public final class Neighbours {

    private static final Comparator<Dispute> ALIKE_TOGETHER = Comparator.comparing(
                    (Dispute dispute) -> dispute.conflict().kind())
            .thenComparing(dispute -> dispute.conflict().transport())
            .thenComparing(dispute -> dispute.conflict().service())
            .thenComparing(dispute -> services(dispute.conflict()))
            .thenComparing(dispute -> dispute.conflict().ports());

    private Neighbours() {}

    /** Returns the disputes with those that are alike on neighbouring ports of one range united. */
    public static List<Dispute> unite(List<Dispute> disputes) {
        List<Dispute> sorted = new ArrayList<>(disputes);
        sorted.sort(ALIKE_TOGETHER);
        List<Dispute> united = new ArrayList<>();
        for (Dispute dispute : sorted) {
            int last = united.size() - 1;
            if (last >= 0 && continues(united.get(last), dispute)) {
                united.set(last, join(united.get(last), dispute));
            } else {
                united.add(dispute);
            }
        }
        return united;
    }

    private static boolean continues(Dispute before, Dispute dispute) {
        Conflict one = before.conflict();
        Conflict other = dispute.conflict();
        return one.kind() == other.kind()
                && one.transport() == other.transport()
                && one.service().equals(other.service())
                && one.state() == other.state()
                && one.rule() == other.rule()
                && one.ports().end() + 1 == other.ports().start()
                && services(one).equals(services(other))
                && shareRange(
                        before.rows(),
                        dispute.rows(),
                        one.ports().end(),
                        other.ports().start());
    }

    private static boolean shareRange(List<Row> before, List<Row> rows, int port, int next) {
        for (Row row : rows) {
            for (Stake stake : row.stakes()) {
                PortRange range = stake.claim().ports().orElseThrow();
                if (range.contains(port)
                        && range.contains(next)
                        && before.stream().anyMatch(other -> rests(other, stake.claim()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean rests(Row row, Claim claim) {
        return row.stakes().stream().anyMatch(stake -> stake.claim() == claim);
    }

    private static Dispute join(Dispute before, Dispute dispute) {
        Conflict one = before.conflict();
        PortRange ports =
                new PortRange(one.ports().start(), dispute.conflict().ports().end());
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < one.rivals().size(); i++) {
            Rival rival = one.rivals().get(i);
            Rival more = dispute.conflict().rivals().get(i);
            rivals.add(new Rival(
                    rival.service(),
                    rival.status(),
                    java.util.stream.Stream.concat(rival.claims().stream(), more.claims().stream())
                            .distinct()
                            .sorted()
                            .toList()));
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
        conflict.rivals().forEach(rival -> services.append(rival.service()).append('\n'));
        return services.toString();
    }
}
