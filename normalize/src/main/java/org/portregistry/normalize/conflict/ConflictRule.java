package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.stream.Stream;

/** Finds one kind of disagreement on one port. */
@FunctionalInterface
public interface ConflictRule {

    /** All rules, in the order of {@link org.portregistry.model.ConflictKind}. */
    List<ConflictRule> ALL = List.of(
            new RivalAssignments(),
            new RivalServices(),
            new TransportMismatch(),
            new UseClash(),
            new TransportSplit(),
            new MisplacedService(),
            new StatusClash(),
            new RangeOverlap());

    /** Returns what the rule finds, in a fixed order. */
    Stream<ConflictOnRows> find(RankedPort port);

    /** Returns what all rules find on one port. */
    static List<ConflictOnRows> findAll(RankedPort port) {
        return ALL.stream().flatMap(rule -> rule.find(port)).toList();
    }
}
