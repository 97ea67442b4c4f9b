package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.rank.Origins;

/**
 * Ranges too wide to expand that share ports, named by independent sources for different services. They have no rows and
 * no ranks, so nothing waits for an answer: the overlap is told, the better supported side first.
 */
final class WideRangeOverlap {

    private WideRangeOverlap() {}

    /** Returns the overlaps, by the order of the ranges, which is that of their starts. */
    static Stream<Conflict> find(List<WideRange> ranges, Origins origins) {
        return IntStream.range(0, ranges.size())
                .boxed()
                .flatMap(at -> ranges.subList(at + 1, ranges.size()).stream()
                        .takeWhile(other ->
                                other.ports().start() <= ranges.get(at).ports().end())
                        .filter(other -> clash(ranges.get(at), other, origins))
                        .map(other -> conflict(ranges.get(at), other, origins)));
    }

    private static boolean clash(WideRange one, WideRange other, Origins origins) {
        return one.transport().mayBe(other.transport())
                && !one.service().equalsIgnoreCase(other.service())
                && !origins.haveOriginInCommon(one.sources(), other.sources());
    }

    private static Conflict conflict(WideRange one, WideRange other, Origins origins) {
        boolean swap = origins.support(other.sources()) > origins.support(one.sources());
        WideRange first = swap ? other : one;
        WideRange second = swap ? one : other;
        return new Settlement(ConflictState.SETTLED, Basis.SUPPORT)
                .of(
                        ConflictKind.RANGE_OVERLAP,
                        shared(one.ports(), other.ports()),
                        one.transport().isStated() ? one.transport() : other.transport(),
                        List.of(rival(first), rival(second)),
                        Optional.empty(),
                        first.service() + " has " + first.ports() + " and " + second.service() + " " + second.ports()
                                + "; neither range expands into rows");
    }

    private static Rival rival(WideRange range) {
        return new Rival(range.service(), range.status(), range.evidence());
    }

    private static PortRange shared(PortRange one, PortRange other) {
        return new PortRange(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
