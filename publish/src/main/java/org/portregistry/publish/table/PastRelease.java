package org.portregistry.publish.table;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Nulls;

/**
 * A release in the history: what it was and how much it held.
 *
 * @param version its version
 * @param digest its digest
 * @param rows how many rows {@code ports.csv} had
 * @param conflicts how many conflicts it had, settled ones too
 * @param open how many of them were open
 */
public record PastRelease(String version, String digest, int rows, int conflicts, int open) {

    /** Refuses null. */
    public PastRelease {
        Nulls.refuse(version, digest);
    }

    /** Returns the line of a release with that many rows and those conflicts. */
    public static PastRelease of(String version, String digest, int rows, List<DatedConflict> conflicts) {
        long open = conflicts.stream()
                .filter(row -> row.conflict().state() == ConflictState.OPEN)
                .count();
        return new PastRelease(version, digest, rows, conflicts.size(), (int) open);
    }

    /** Returns the history with this release as its last line. A version that is recorded again replaces its line. */
    public List<PastRelease> after(List<PastRelease> history) {
        return Stream.concat(history.stream().filter(line -> !line.version.equals(version)), Stream.of(this))
                .toList();
    }
}
