package org.portregistry.normalize.conflict;

import java.util.List;

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
    List<Dispute> find(PortPicture picture);
}
