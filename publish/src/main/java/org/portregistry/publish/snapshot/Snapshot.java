package org.portregistry.publish.snapshot;

import java.util.List;
import org.portregistry.model.Nulls;
import org.portregistry.model.Registry;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.Tables;

/**
 * What a release says, as data: what {@code diff} compares.
 *
 * @param version its version, or what else to call it in messages
 * @param ports the rows of {@link Tables#PORTS}
 * @param ranges the rows of {@link Tables#RANGES}
 * @param serviceNames the rows of {@link Tables#SERVICE_NAMES}
 * @param conflicts the rows of {@link Tables#CONFLICTS}
 */
public record Snapshot(String version, Sheet ports, Sheet ranges, Sheet serviceNames, Sheet conflicts) {

    /** Refuses null. */
    public Snapshot {
        Nulls.refuse(version, ports, ranges, serviceNames, conflicts);
    }

    /** Returns the rows of a table. */
    public Sheet sheet(SnapshotTable table) {
        return switch (table) {
            case PORTS -> ports;
            case RANGES -> ranges;
            case SERVICE_NAMES -> serviceNames;
            case CONFLICTS -> conflicts;
        };
    }

    /** Returns the snapshot of a registry that is not written yet. */
    public static Snapshot of(String version, Registry registry, List<DatedConflict> conflicts) {
        return new Snapshot(
                version,
                Sheet.of(Tables.PORTS, registry.assignments()),
                Sheet.of(Tables.RANGES, registry.ranges()),
                Sheet.of(Tables.SERVICE_NAMES, registry.serviceNames()),
                Sheet.of(Tables.CONFLICTS, conflicts));
    }
}
