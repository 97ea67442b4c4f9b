package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.StringJoiner;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.normalize.rank.Row;

/** A registered service is claimed on a port that is none of its assigned ones, on any transport. */
final class MisplacedService implements ConflictRule {

    private static final int PORTS_TO_NAME = 6;

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Row row : picture.all()) {
            boolean unofficial = row.status() == Status.UNOFFICIAL || row.status() == Status.UNAUTHORIZED;
            if (unofficial) {
                NavigableSet<PortRange> homes = picture.registered().homes(row.service());
                if (!homes.isEmpty() && !isHome(row.port(), homes)) {
                    disputes.add(dispute(row, homes));
                }
            }
        }
        return disputes;
    }

    private static boolean isHome(int port, NavigableSet<PortRange> homes) {
        for (PortRange home : homes) {
            if (home.contains(port)) {
                return true;
            }
        }
        return false;
    }

    private static Dispute dispute(Row row, NavigableSet<PortRange> homes) {
        StringJoiner named = new StringJoiner(", ");
        int left = PORTS_TO_NAME;
        for (PortRange home : homes) {
            if (left-- > 0) {
                named.add(home.toString());
            }
        }
        String sentence = row.service() + " is assigned " + named + (homes.size() > PORTS_TO_NAME ? ", ..." : "")
                + "; " + String.join(", ", row.sources()) + " has it on " + row.port() + "/"
                + row.transport().idPart() + ", where it stands as unofficial";
        return new Dispute(
                new Conflict(
                        ConflictKind.MISPLACED_SERVICE,
                        PortRange.of(row.port()),
                        row.transport(),
                        row.service(),
                        ConflictState.SETTLED,
                        Basis.REGISTRY,
                        Dispute.rivals(List.of(row)),
                        sentence),
                List.of(row));
    }
}
