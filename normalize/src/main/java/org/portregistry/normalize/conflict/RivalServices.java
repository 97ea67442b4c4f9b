package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Ranking;
import org.portregistry.normalize.rank.Row;

/**
 * Different services on one port and transport: {@code shared-use} where one source itself lists them side by side,
 * {@code rival-services} where different sources name them.
 */
final class RivalServices implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Transport transport : picture.ranked().keySet()) {
            List<Row> benign = picture.benign(transport);
            if (benign.size() > 1) {
                find(picture, transport, benign, disputes);
            }
        }
        return disputes;
    }

    private static void find(PortPicture picture, Transport transport, List<Row> benign, List<Dispute> disputes) {
        Row first = benign.get(0);
        List<Row> sharing = new ArrayList<>(List.of(first));
        List<Row> rivals = new ArrayList<>(List.of(first));
        for (Row row : benign.subList(1, benign.size())) {
            boolean bothAssigned = row.status() == Status.ASSIGNED && first.status() == Status.ASSIGNED;
            if (!bothAssigned) {
                (isListedWith(row, sharing, picture.origins()) ? sharing : rivals).add(row);
            }
        }
        if (rivals.size() > 1) {
            disputes.add(rival(picture, transport, rivals));
        }
        if (sharing.size() > 1) {
            disputes.add(shared(picture, transport, sharing));
        }
    }

    /** Whether a source that stands behind the row, or the one that it copies, stands behind one of the others too. */
    private static boolean isListedWith(Row row, List<Row> others, Origins origins) {
        for (Row other : others) {
            if (origins.support(row.sources()) > origins.supportBeside(row.sources(), other.sources())) {
                return true;
            }
        }
        return false;
    }

    private static Dispute rival(PortPicture picture, Transport transport, List<Row> rivals) {
        Row first = rivals.get(0);
        Set<String> against = new TreeSet<>();
        for (Row row : rivals.subList(1, rivals.size())) {
            against.addAll(row.sources());
        }
        Settlement settlement = Settlement.by(
                Ranking.parting(
                        first, rivals.get(1), picture.decision(transport).preferred()),
                picture.origins().supportBeside(against, first.sources()),
                picture.decision(transport).stale());
        String sentence = "Sources name different services on " + picture.port() + "/" + transport.idPart() + ": "
                + Dispute.names(rivals) + "; " + settlement.inWords(first.service())
                + picture.decision(transport).reopened();
        return dispute(
                ConflictKind.RIVAL_SERVICES,
                picture.port(),
                transport,
                settlement.state(),
                settlement.rule(),
                rivals,
                sentence);
    }

    private static Dispute shared(PortPicture picture, Transport transport, List<Row> sharing) {
        Basis rule = Ranking.parting(
                sharing.get(0), sharing.get(1), picture.decision(transport).preferred());
        String sentence = Dispute.names(sharing) + " share " + picture.port() + "/" + transport.idPart()
                + ": one source itself lists them side by side";
        return dispute(
                ConflictKind.SHARED_USE, picture.port(), transport, ConflictState.BY_DESIGN, rule, sharing, sentence);
    }

    private static Dispute dispute(
            ConflictKind kind,
            int port,
            Transport transport,
            ConflictState state,
            Basis rule,
            List<Row> rows,
            String sentence) {
        return new Dispute(
                new Conflict(kind, PortRange.of(port), transport, "", state, rule, Dispute.rivals(rows), sentence),
                rows);
    }
}
