package org.portregistry.bench;

import java.util.List;
import org.portregistry.publish.format.ReleaseFormats;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** The files of a release that hold rows, and of what. */
final class WrittenFiles {

    private WrittenFiles() {}

    /** Returns their paths, in the order in which a release writes them. */
    static List<String> all() {
        return ReleaseFormats.all().stream()
                .map(ReleaseFormat::path)
                .filter(path -> Rows.of(path) != Rows.NONE)
                .toList();
    }

    static ReleaseFormat named(String path) {
        return ReleaseFormats.all().stream()
                .filter(format -> format.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of a release: " + path));
    }

    /** Returns how many rows the file tells of: those that it goes through, also where it shows fewer. */
    static int rows(String path, Release release) {
        return switch (Rows.of(path)) {
            case ASSIGNMENTS -> release.registry().assignments().size();
            case RANGES -> release.registry().ranges().size();
            case SERVICE_NAMES -> release.registry().serviceNames().size();
            case CONFLICTS -> release.conflicts().size();
            case NOTICES -> release.registry().notices().size();
            case NONE -> 0;
        };
    }

    private enum Rows {
        ASSIGNMENTS,
        RANGES,
        SERVICE_NAMES,
        CONFLICTS,
        NOTICES,
        /** The file is a schema, a script, a report of something else. */
        NONE;

        static Rows of(String path) {
            if (path.startsWith("schema/") || path.startsWith("changes") || path.startsWith("CHANGES")) {
                return NONE;
            }
            if (path.startsWith("ranges.")) {
                return RANGES;
            }
            if (path.startsWith("service-names.")) {
                return SERVICE_NAMES;
            }
            if (path.startsWith("conflicts.") || path.equals("CONFLICTS.md") || path.endsWith("/conflicts.js")) {
                return CONFLICTS;
            }
            if (path.startsWith("notices.")) {
                return NOTICES;
            }
            boolean ports = path.startsWith("ports.")
                    || path.equals("services")
                    || path.equals("nmap-services")
                    || path.endsWith("data/core.js")
                    || path.endsWith("data/rows.js");
            return ports ? ASSIGNMENTS : NONE;
        }
    }
}
