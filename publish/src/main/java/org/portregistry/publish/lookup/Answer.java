package org.portregistry.publish.lookup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portregistry.model.Nulls;

/**
 * What the registry says to a query.
 *
 * @param asked the query as typed
 * @param rows the rows, the preferred one of each port and transport first
 * @param ranges the named ranges that the ports lie in, or that bear the name
 * @param remarks what else there is to say: no known use, ephemeral, did you mean
 * @param conflicts the conflicts that the rows take part in, by id
 */
public record Answer(
        String asked,
        List<FoundRow> rows,
        List<FoundRange> ranges,
        List<String> remarks,
        Map<String, FoundConflict> conflicts) {

    /** Refuses null and copies the collections. */
    public Answer {
        Nulls.refuse(asked);
        rows = List.copyOf(rows);
        ranges = List.copyOf(ranges);
        remarks = List.copyOf(remarks);
        conflicts = new TreeMap<>(conflicts);
    }

    static Answer of(String asked, List<FoundRow> rows, List<FoundRange> ranges, List<String> remarks) {
        return new Answer(asked, rows, ranges, remarks, Map.of());
    }

    /** Returns whether the registry knows anything of what was asked for. */
    public boolean isFound() {
        return !rows.isEmpty() || !ranges.isEmpty();
    }

    /**
     * A line of the answer.
     *
     * @param ports the port or range
     * @param place the same with the transport
     * @param row what is there
     */
    record Line(String ports, String place, FoundRow row) {}

    /** Returns its rows and ranges in the order in which they are shown: ranges of the user's own come first. */
    List<Line> lines() {
        Stream<Line> own = ranges.stream().filter(FoundRange::isLocal).map(Answer::line);
        Stream<Line> others = ranges.stream().filter(range -> !range.isLocal()).map(Answer::line);
        Stream<Line> ports = rows.stream().map(row -> new Line(String.valueOf(row.port()), row.place(), row));
        return Stream.of(own, ports, others).flatMap(lines -> lines).toList();
    }

    private static Line line(FoundRange range) {
        return new Line(range.ports().toString(), range.place(), range.row());
    }

    /** Returns the same answer with the conflicts that its rows take part in. */
    Answer with(Map<String, FoundConflict> all) {
        Map<String, FoundConflict> own = new TreeMap<>();
        for (FoundRow row : rows) {
            for (String id : row.conflicts()) {
                if (all.containsKey(id)) {
                    own.put(id, all.get(id));
                }
            }
        }
        return new Answer(asked, rows, ranges, remarks, own);
    }
}
