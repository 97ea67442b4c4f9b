package org.portregistry.publish.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.ConflictState;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseVersion;
import org.portregistry.publish.release.WrittenFile;
import org.portregistry.publish.report.NewestFirst;
import org.portregistry.publish.report.PageTemplate;
import org.portregistry.publish.table.DatedConflict;

/** The feeds that the site offers: releases, and the conflicts that are open. */
final class Feeds {

    /** A reader that comes late finds older conflicts in the report. */
    private static final int CONFLICTS = 100;

    private Feeds() {}

    static List<ReleaseFormat> all() {
        return List.of(
                feed("releases", "A feed with an entry for the release.", Feeds::releases),
                feed("conflicts", "A feed with an entry for each open conflict.", Feeds::conflicts));
    }

    private static ReleaseFormat feed(String name, String description, Function<Release, AtomFeed> feed) {
        return new WrittenFile(
                "site/" + name + ".atom",
                "application/atom+xml",
                description,
                (release, out) -> PageTemplate.write("site/feed.jte", Map.of("feed", feed.apply(release)), out));
    }

    private static AtomFeed releases(Release release) {
        String version = release.version().toString();
        String day = release.version().date().toString();
        return new AtomFeed(
                "releases",
                "Port Registry: releases",
                day,
                List.of(new AtomFeed.Entry(
                        "release/" + version,
                        "Port Registry " + version,
                        day,
                        summary(release),
                        "index.html#changes")));
    }

    private static String summary(Release release) {
        Changes changes = release.changes();
        String counts = changes.counts().entrySet().stream()
                .map(entry -> entry.getKey().title() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
        String rows = release.registry().assignments().size() + " rows from "
                + release.sources().size() + " sources.";
        return counts.isEmpty() ? rows : rows + " Since " + changes.previous() + ": " + counts + ".";
    }

    private static AtomFeed conflicts(Release release) {
        List<AtomFeed.Entry> entries = release.conflicts().stream()
                .filter(row -> row.conflict().state() == ConflictState.OPEN)
                .sorted(new NewestFirst())
                .limit(CONFLICTS)
                .map(row -> entry(row, release))
                .toList();
        return new AtomFeed(
                "conflicts",
                "Port Registry: open conflicts",
                release.version().date().toString(),
                entries);
    }

    private static AtomFeed.Entry entry(DatedConflict row, Release release) {
        String id = row.conflict().id();
        return new AtomFeed.Entry(
                "conflict/" + id + "/" + row.since(),
                id,
                day(row, release),
                row.conflict().sentence(),
                "../conflicts.html#" + encoded(id));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the day of the version that first showed a conflict, else of the release. */
    private static String day(DatedConflict row, Release release) {
        return ReleaseVersion.parse(row.since())
                .orElse(release.version())
                .date()
                .toString();
    }
}
