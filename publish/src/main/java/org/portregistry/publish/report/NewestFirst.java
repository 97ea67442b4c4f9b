package org.portregistry.publish.report;

import java.time.LocalDate;
import java.util.Comparator;
import org.portregistry.publish.release.ReleaseVersion;
import org.portregistry.publish.table.DatedConflict;

/** Orders conflicts by the version that first showed them, the newest first; what names no version comes last. */
public final class NewestFirst implements Comparator<DatedConflict> {
    private static final ReleaseVersion NONE = new ReleaseVersion(LocalDate.MIN, 0);

    @Override
    public int compare(DatedConflict one, DatedConflict other) {
        return version(other).compareTo(version(one));
    }

    private static ReleaseVersion version(DatedConflict row) {
        return ReleaseVersion.parse(row.since()).orElse(NONE);
    }
}
