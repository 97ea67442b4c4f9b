package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.GroupedNumber;

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
            lines.add("  " + left(source.id(), 20) + " " + right(Integer.toString(source.claims()), 7) + " claims   "
                    + (source.dataDate().isEmpty() ? "no date   " : source.dataDate()) + "   "
                    + source.source().title());
        }
        lines.add("assignments: " + release.registry().assignments().size() + " (" + statuses(release) + "), ranges: "
                + release.registry().ranges().size() + ", service names without a port: "
                + release.registry().serviceNames().size());
        lines.add("conflicts: " + conflicts(release));
        lines.add("notices: " + release.registry().notices().size());
        lines.add("files:");
        for (ReleaseFile file : files) {
            lines.add("  " + left(file.path(), 32) + " " + right(GroupedNumber.of(file.bytes()), 12) + " bytes");
        }
        return lines;
    }

    /** Returns how many conflicts have that state. */
    static long count(Release release, ConflictState state) {
        long count = 0;
        for (DatedConflict row : release.conflicts()) {
            count += row.conflict().state() == state ? 1 : 0;
        }
        return count;
    }

    private static String conflicts(Release release) {
        List<String> states = new ArrayList<>();
        for (ConflictState state : ConflictState.values()) {
            states.add(count(release, state) + " " + state.code());
        }
        return String.join(", ", states);
    }

    private static String statuses(Release release) {
        Status[] all = Status.values();
        int[] counts = new int[all.length];
        List<Assignment> rows = release.registry().assignments();
        for (int i = 0; i < rows.size(); i++) {
            count(rows.get(i), counts);
        }
        List<String> statuses = new ArrayList<>();
        for (Status status : all) {
            if (counts[status.ordinal()] > 0) {
                statuses.add(counts[status.ordinal()] + " " + status.code());
            }
        }
        return String.join(", ", statuses);
    }

    private static void count(Assignment row, int[] counts) {
        counts[row.status().ordinal()]++;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
