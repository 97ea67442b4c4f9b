package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;

/** What {@code build} tells about its release. */
final class BuildSummary {

    private BuildSummary() {}

    /** Returns the lines. */
    static List<String> of(Release release, List<ReleaseFile> files) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "release " + release.version() + " (digest " + release.digest().substring(0, 12) + ")");
        lines.add("sources:");
        for (ReleaseSource source : release.sources()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-20s %7d claims   %s   %s",
                    source.id(),
                    source.claims(),
                    source.dataDate().isEmpty() ? "no date   " : source.dataDate(),
                    source.source().title()));
        }
        lines.add("assignments: " + release.registry().assignments().size() + " (" + statuses(release) + "), ranges: "
                + release.registry().ranges().size() + ", service names without a port: "
                + release.registry().serviceNames().size());
        lines.add("conflicts: " + conflicts(release));
        lines.add("notices: " + release.registry().notices().size());
        lines.add("files:");
        for (ReleaseFile file : files) {
            lines.add(String.format(Locale.ROOT, "  %-32s %,12d bytes", file.path(), file.bytes()));
        }
        return lines;
    }

    /** Returns how many conflicts have that state. */
    static long count(Release release, ConflictState state) {
        return release.conflicts().stream()
                .map(DatedConflict::conflict)
                .filter(conflict -> conflict.state() == state)
                .count();
    }

    private static String conflicts(Release release) {
        List<String> states = new ArrayList<>();
        for (ConflictState state : ConflictState.values()) {
            states.add(count(release, state) + " " + state.code());
        }
        return String.join(", ", states);
    }

    private static String statuses(Release release) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Assignment row : release.registry().assignments()) {
            counts.merge(row.status(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().code())
                .collect(Collectors.joining(", "));
    }
}
