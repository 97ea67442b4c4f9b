package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Conflict;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.rank.Origins;

/**
 * The conflicts of all ports and ranges, and who takes part in them.
 *
 * @param all the conflicts in the order of reports
 * @param idsByRow the ids of the conflicts that a row takes part in, by the id of the row
 */
public record Conflicts(List<Conflict> all, Map<String, List<String>> idsByRow) {

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

    private static Map<String, List<String>> idsByRow(List<ConflictOnRows> conflicts) {
        return conflicts.stream()
                .flatMap(Conflicts::idByRow)
                // A row takes part in one conflict or two: lists that fit, for there are as many as rows.
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(() -> new ArrayList<>(2)))));
    }

    private static Stream<Map.Entry<String, String>> idByRow(ConflictOnRows on) {
        String id = on.conflict().id();
        return on.rows().stream().map(row -> Map.entry(row.id(), id));
    }

    /** Returns the ids of the conflicts that the row of that id takes part in, sorted. */
    public List<String> of(String row) {
        return idsByRow.getOrDefault(row, List.of()).stream()
                .sorted()
                .distinct()
                .toList();
    }
}
