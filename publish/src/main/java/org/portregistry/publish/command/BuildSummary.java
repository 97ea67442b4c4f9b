package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.Arrays;
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

/** What {@code build} says about its release: a few lines, or with {@code --verbose} each source and file too. */
final class BuildSummary {

    private BuildSummary() {}

    /** Returns the lines. */
    static List<String> of(Release release, List<ReleaseFile> files, boolean verbose) {
        List<String> lines = new ArrayList<>();
        int claims = release.sources().stream().mapToInt(ReleaseSource::claims).sum();
        long bytes = files.stream().mapToLong(ReleaseFile::bytes).sum();
        lines.add(
                "release " + release.version() + " (digest " + release.digest().substring(0, 12) + ")");
        lines.add(format("sources: %d with %,d claims", release.sources().size(), claims));
        if (verbose) {
            release.sources().forEach(source -> lines.add(line(source)));
        }
        lines.add(
                format("assignments: %,d (%s)", release.registry().assignments().size(), statuses(release)));
        lines.add(format(
                "ranges: %,d; service names without a port: %,d",
                release.registry().ranges().size(),
                release.registry().serviceNames().size()));
        lines.add("conflicts: " + conflicts(release));
        lines.add(format("notices: %,d", release.registry().notices().size()));
        lines.add(format("files: %d with %,d bytes", files.size(), bytes));
        if (verbose) {
            files.forEach(file -> lines.add(format("  %-40s %,12d bytes", file.path(), file.bytes())));
        }
        return lines;
    }

    private static String line(ReleaseSource source) {
        return format(
                "  %-20s %7d claims   %-10s   %s",
                source.id(),
                source.claims(),
                source.dataDate().isEmpty() ? "no date" : source.dataDate(),
                source.source().title());
    }

    /** Returns how many conflicts have that state. */
    static long count(Release release, ConflictState state) {
        return release.conflicts().stream()
                .filter(row -> row.conflict().state() == state)
                .count();
    }

    private static String conflicts(Release release) {
        return Arrays.stream(ConflictState.values())
                .map(state -> format("%,d %s", count(release, state), state.code()))
                .collect(Collectors.joining(", "));
    }

    private static String statuses(Release release) {
        Map<Status, Long> counts = release.registry().assignments().stream()
                .collect(Collectors.groupingBy(Assignment::status, Collectors.counting()));
        return Arrays.stream(Status.values())
                .filter(counts::containsKey)
                .map(status -> format("%,d %s", counts.get(status), status.code()))
                .collect(Collectors.joining(", "));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
