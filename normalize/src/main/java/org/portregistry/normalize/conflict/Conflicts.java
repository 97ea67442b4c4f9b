package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.model.Conflict;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;

/**
 * The conflicts of all ports and ranges, and who takes part in them.
 *
 * @param all the conflicts in the order of reports
 * @param idsByRow the ids of the conflicts that a row takes part in, by the id of the row
 */
public record Conflicts(List<Conflict> all, Map<String, SortedSet<String>> idsByRow) {

    /** Returns the conflicts found on single ports, those of neighbours united, and those between wide ranges. */
    public static Conflicts of(List<ConflictOnRows> onPorts, List<WideRange> ranges, Origins origins) {
        List<ConflictOnRows> united = Neighbours.unite(onPorts);
        Map<String, Conflict> byId = united.stream()
                .map(ConflictOnRows::conflict)
                .collect(Collectors.toMap(Conflict::id, conflict -> conflict, Conflicts::refuseTwo, TreeMap::new));
        // A third range on the ports that two share adds nothing.
        WideRangeOverlap.find(ranges, origins).forEach(overlap -> byId.putIfAbsent(overlap.id(), overlap));
        return new Conflicts(byId.values().stream().sorted().toList(), idsByRow(united));
    }

    private static Conflict refuseTwo(Conflict one, Conflict other) {
        throw new IllegalStateException("two conflicts of one id: " + one.id());
    }

    private static Map<String, SortedSet<String>> idsByRow(List<ConflictOnRows> conflicts) {
        return conflicts.stream()
                .flatMap(on -> on.rows().stream()
                        .map(row -> Map.entry(row.id(), on.conflict().id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    /** Returns the ids of the conflicts that a row takes part in, sorted. */
    public SortedSet<String> of(Row row) {
        return idsByRow.getOrDefault(row.id(), new TreeSet<>());
    }
}
