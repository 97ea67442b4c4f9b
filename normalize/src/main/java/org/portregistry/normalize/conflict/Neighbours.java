package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Conflict;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;

/** Conflicts alike on the neighbouring ports of one range are one conflict, with the range. */
final class Neighbours {

    /** What makes conflicts alike, and then the ports. */
    private static final Comparator<ConflictOnRows> ALIKE = Comparator.comparing(
                    ConflictOnRows::conflict,
                    Comparator.comparing(Conflict::kind)
                            .thenComparing(Conflict::transport)
                            .thenComparing(Conflict::service))
            .thenComparing(conflict -> services(conflict.conflict()));

    private Neighbours() {}

    /** Returns the conflicts with those that are alike on neighbouring ports of one range united. */
    static List<ConflictOnRows> unite(List<ConflictOnRows> conflicts) {
        List<ConflictOnRows> united = new ArrayList<>();
        conflicts.stream()
                .sorted(ALIKE.thenComparing(conflict -> conflict.conflict().ports()))
                .forEach(next -> {
                    int last = united.size() - 1;
                    if (last >= 0 && continues(united.get(last), next)) {
                        united.set(last, join(united.get(last), next));
                    } else {
                        united.add(next);
                    }
                });
        return united;
    }

    private static String services(Conflict conflict) {
        return conflict.rivals().stream().map(Rival::service).collect(Collectors.joining("\n"));
    }

    private static boolean continues(ConflictOnRows before, ConflictOnRows next) {
        Conflict one = before.conflict();
        Conflict other = next.conflict();
        return ALIKE.compare(before, next) == 0
                && one.state() == other.state()
                && one.rule() == other.rule()
                && one.ports().end() + 1 == other.ports().start()
                && shareRange(before, next);
    }

    /** Returns whether a claim about a range that holds both ports stands behind both conflicts. */
    private static boolean shareRange(ConflictOnRows before, ConflictOnRows next) {
        int port = before.conflict().ports().end();
        List<Claim> behindNext = ranges(next.rows()).toList();
        return ranges(before.rows().stream().filter(row -> row.port() == port).toList())
                .filter(claim -> claim.ports().orElseThrow().contains(port + 1))
                .anyMatch(behindNext::contains);
    }

    private static Stream<Claim> ranges(List<ConflictOnRows.RowInConflict> rows) {
        return rows.stream().flatMap(row -> row.ranges().stream());
    }

    private static ConflictOnRows join(ConflictOnRows before, ConflictOnRows next) {
        Conflict one = before.conflict();
        Conflict other = next.conflict();
        List<Rival> rivals = IntStream.range(0, one.rivals().size())
                .mapToObj(at -> join(one.rivals().get(at), other.rivals().get(at)))
                .toList();
        Conflict both = new Settlement(one.state(), one.rule())
                .of(
                        one.kind(),
                        new PortRange(one.ports().start(), other.ports().end()),
                        one.transport(),
                        rivals,
                        one.transports(),
                        one.sentence() + (one.ports().isSingle() ? " (alike on every port of the range)" : ""));
        return new ConflictOnRows(
                both,
                Stream.concat(before.rows().stream(), next.rows().stream()).toList());
    }

    private static Rival join(Rival rival, Rival more) {
        return new Rival(
                rival.service(),
                rival.status(),
                Stream.concat(rival.claims().stream(), more.claims().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }
}
