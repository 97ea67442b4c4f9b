package org.portregistry.publish.change;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portregistry.model.Nulls;
import org.portregistry.publish.snapshot.SnapshotTable;

/**
 * Everything that changed from one release to another.
 *
 * @param previous the version before; empty for the first release
 * @param version the version after
 * @param changes the changes, most important first
 * @param withdrawn the ids that were and are no more, sorted by port
 * @param tables from which files to which ones the changes lead; empty for the first release
 * @param quiet the rows of which only rank, support, basis, conflicts or white space changed: no news, but needed to apply
 *     the changes
 */
public record Changes(
        String previous,
        String version,
        List<Change> changes,
        List<String> withdrawn,
        List<TableChange> tables,
        List<RowChange> quiet) {

    /** Refuses null and copies the lists. */
    public Changes {
        Nulls.refuse(previous, version);
        changes = List.copyOf(changes);
        withdrawn = List.copyOf(withdrawn);
        tables = List.copyOf(tables);
        quiet = List.copyOf(quiet);
    }

    /** Returns the changes of a release that has none before it. */
    public static Changes first(String version) {
        return new Changes("", version, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns what to do in a table to have all changes there. */
    public List<RowChange> rows(SnapshotTable table) {
        return Stream.concat(changes.stream().flatMap(change -> change.row().stream()), quiet.stream())
                .filter(row -> row.table() == table)
                .toList();
    }

    /** Returns how many changes of each kind there are, without the kinds that have none. */
    public SortedMap<ChangeKind, Integer> counts() {
        SortedMap<ChangeKind, Integer> counts = new TreeMap<>();
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** Returns how many changes of each kind touch rows of each source. */
    public SortedMap<String, Map<ChangeKind, Integer>> countsBySource() {
        SortedMap<String, Map<ChangeKind, Integer>> counts = new TreeMap<>();
        for (Change change : changes) {
            for (String source : change.sources()) {
                counts.computeIfAbsent(source, added -> new TreeMap<>()).merge(change.kind(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
