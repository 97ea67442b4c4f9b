package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.rank.Origins;

/**
 * Ranges too wide to expand that share ports, named by independent sources for different services. They have no rows and
 * no ranks, so nothing waits for an answer: the overlap is told, the better supported side first.
 */
public final class WideRangeOverlap {

    private WideRangeOverlap() {}

    /** Returns the overlaps, each once, by the order of the ranges. */
    public static List<Conflict> find(List<WideRange> ranges, Origins origins) {
        List<Conflict> overlaps = new ArrayList<>();
        Set<Place> told = new HashSet<>();
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = i + 1;
                    j < ranges.size()
                            && ranges.get(j).ports().start()
                                    <= ranges.get(i).ports().end();
                    j++) {
                if (clash(ranges.get(i), ranges.get(j), origins) && told.add(Place.of(ranges.get(i), ranges.get(j)))) {
                    overlaps.add(conflict(ranges.get(i), ranges.get(j), origins));
                }
            }
        }
        return overlaps;
    }

    private static boolean clash(WideRange one, WideRange other, Origins origins) {
        boolean sameTransport = one.transport() == other.transport()
                || !one.transport().isStated()
                || !other.transport().isStated();
        return sameTransport
                && one.ports().overlaps(other.ports())
                && !one.service().equalsIgnoreCase(other.service())
                && origins.supportBeside(one.sources(), other.sources()) == origins.support(one.sources());
    }

    private static Conflict conflict(WideRange one, WideRange other, Origins origins) {
        boolean swap = origins.support(other.sources()) > origins.support(one.sources());
        WideRange first = swap ? other : one;
        WideRange second = swap ? one : other;
        return new Conflict(
                ConflictKind.RANGE_OVERLAP,
                shared(one, other),
                transport(one, other),
                "",
                ConflictState.SETTLED,
                Basis.SUPPORT,
                List.of(
                        new Rival(first.service(), first.status(), first.evidence()),
                        new Rival(second.service(), second.status(), second.evidence())),
                first.service() + " has " + first.ports() + " and " + second.service() + " " + second.ports()
                        + "; neither range expands into rows");
    }

    private static PortRange shared(WideRange one, WideRange other) {
        return new PortRange(
                Math.max(one.ports().start(), other.ports().start()),
                Math.min(one.ports().end(), other.ports().end()));
    }

    private static Transport transport(WideRange one, WideRange other) {
        return one.transport().isStated() ? one.transport() : other.transport();
    }

    /** What the id of an overlap names: a third range there adds nothing. */
    private record Place(PortRange ports, Transport transport) {
        static Place of(WideRange one, WideRange other) {
            return new Place(shared(one, other), WideRangeOverlap.transport(one, other));
        }
    }
}
