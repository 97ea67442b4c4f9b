package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.RankedTransport;
import org.portregistry.normalize.rank.Row;

/**
 * Different services on one port and transport: {@code shared-use} where one source itself lists them side by side,
 * {@code rival-services} where different sources name them.
 */
final class RivalServices implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.each().stream().flatMap(there -> find(there, there.contenders(), port));
    }

    private static Stream<ConflictOnRows> find(RankedTransport there, List<Row> contenders, RankedPort port) {
        if (contenders.isEmpty()) {
            return Stream.empty();
        }
        Row first = contenders.get(0);
        List<Row> sharing = new ArrayList<>(List.of(first));
        List<Row> rivals = new ArrayList<>(List.of(first));
        contenders.stream()
                .skip(1)
                .filter(row -> !(first.isAssigned() && row.isAssigned()))
                .forEach(row -> (isListedWith(row, sharing, port.origins()) ? sharing : rivals).add(row));
        withoutTransport(there, contenders, port).forEach(rivals::add);
        return Stream.concat(
                rivals.size() > 1 ? Stream.of(rival(there, rivals, port.origins())) : Stream.empty(),
                sharing.size() > 1 ? Stream.of(shared(there, sharing)) : Stream.empty());
    }

    /** A claim without a transport is about every transport: where another service is first, it is a rival like any other. */
    private static Stream<Row> withoutTransport(RankedTransport there, List<Row> contenders, RankedPort port) {
        return port.each().stream()
                .filter(other -> other.transport() == Transport.UNSTATED
                        && there.transport().isStated())
                .flatMap(unstated -> unstated.contenders().stream())
                .filter(row -> !row.isAssigned()
                        && row.isOfRange() == contenders.get(0).isOfRange())
                .filter(row -> !isListedWith(row, contenders, port.origins()));
    }

    /** Returns whether a source that stands behind the row, or the one that it copies, stands behind one of the others. */
    private static boolean isListedWith(Row row, List<Row> others, Origins origins) {
        return others.stream().anyMatch(other -> origins.haveOriginInCommon(row.sources(), other.sources()));
    }

    private static ConflictOnRows rival(RankedTransport there, List<Row> rivals, Origins origins) {
        Row first = rivals.get(0);
        List<String> against =
                rivals.stream().skip(1).flatMap(row -> row.sources().stream()).toList();
        Settlement settlement = Settlement.by(
                there.order().parting(first, rivals.get(1)),
                origins.supportBeside(against, first.sources()),
                there.decision().isStale());
        return ConflictOnRows.of(
                ConflictKind.RIVAL_SERVICES,
                there.transport(),
                settlement,
                rivals,
                "Sources name different services on " + ConflictOnRows.place(first) + ": "
                        + ConflictOnRows.namesAndSources(rivals) + "; " + settlement.inWords(first.service())
                        + there.decision().reopened());
    }

    private static ConflictOnRows shared(RankedTransport there, List<Row> sharing) {
        return ConflictOnRows.of(
                ConflictKind.SHARED_USE,
                there.transport(),
                Settlement.byDesign(there.order().parting(sharing.get(0), sharing.get(1))),
                sharing,
                ConflictOnRows.namesAndSources(sharing) + " share " + ConflictOnRows.place(sharing.get(0))
                        + ": one source itself lists them side by side");
    }
}
