package org.portregistry.publish.snapshot;

import java.util.List;
import java.util.Map;
import org.portregistry.model.Nulls;
import org.portregistry.model.Registry;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.Tables;

/**
 * What a release says, as data: what {@code diff} compares.
 *
 * @param version its version, or what else to call it in messages
 * @param sheets the rows of every table
 */
public record Snapshot(String version, Map<SnapshotTable, Sheet> sheets) {

    /** Refuses null and copies the map. */
    public Snapshot {
        Nulls.refuse(version);
        sheets = Map.copyOf(sheets);
    }

    /** Returns the rows of a table. */
    public Sheet sheet(SnapshotTable table) {
        return sheets.get(table);
    }

    /** Returns the snapshot of a registry that is not written yet. */
    public static Snapshot of(String version, Registry registry, List<DatedConflict> conflicts) {
        return new Snapshot(
                version,
                Map.of(
                        SnapshotTable.PORTS, Sheet.of(Tables.PORTS, registry.assignments()),
                        SnapshotTable.RANGES, Sheet.of(Tables.RANGES, registry.ranges()),
                        SnapshotTable.SERVICE_NAMES, Sheet.of(Tables.SERVICE_NAMES, registry.serviceNames()),
                        SnapshotTable.CONFLICTS, Sheet.of(Tables.CONFLICTS, conflicts)));
    }
}
