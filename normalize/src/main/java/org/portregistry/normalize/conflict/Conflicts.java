package org.portregistry.normalize.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Conflict;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.rank.Origins;

/**
 * The conflicts of all ports and ranges, and who takes part in them.
 *
 * @param all the conflicts in the order of reports
 * @param byPort the conflicts with their rows, by each port that has a row in them
 */
public record Conflicts(List<Conflict> all, Map<Integer, List<ConflictOnRows>> byPort) {

    /** Returns the conflicts found on single ports, those of neighbours united, and those between wide ranges. */
    public static Conflicts of(List<ConflictOnRows> onPorts, List<WideRange> ranges, Origins origins) {
        List<ConflictOnRows> united = Neighbours.unite(onPorts);
        Map<String, Conflict> byId = new HashMap<>();
        for (ConflictOnRows on : united) {
            String id = on.conflict().id();
            if (byId.put(id, on.conflict()) != null) {
                throw new IllegalStateException("two conflicts of one id: " + id);
            }
        }
        // A third range on the ports that two share adds nothing.
        WideRangeOverlap.find(ranges, origins).forEach(overlap -> byId.putIfAbsent(overlap.id(), overlap));
        return new Conflicts(byId.values().stream().sorted().toList(), byPort(united));
    }

    private static Map<Integer, List<ConflictOnRows>> byPort(List<ConflictOnRows> conflicts) {
        return conflicts.stream()
                .flatMap(on -> ports(on).map(port -> Map.entry(port, on)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Integer> ports(ConflictOnRows on) {
        return on.rows().stream().map(ConflictOnRows.RowInConflict::port).distinct();
    }

    /** Returns the ids of the conflicts that the rows of a port take part in, sorted, by the id of the row. */
    public Map<String, List<String>> ofRows(int port) {
        return byPort.getOrDefault(port, List.of()).stream()
                .flatMap(Conflicts::idByRow)
                .sorted(Map.Entry.comparingByValue())
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Map.Entry<String, String>> idByRow(ConflictOnRows on) {
        String id = on.conflict().id();
        return on.rows().stream().map(row -> Map.entry(row.id(), id));
    }
}
