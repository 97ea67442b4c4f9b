package org.portregistry.publish.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.Resource;
import org.portregistry.publish.release.WrittenFile;
import org.portregistry.publish.report.PageTemplate;

/** Every file of {@code site/} but the list of downloads, which names the others. */
public final class SiteFiles {
    private static final String SCRIPT = "text/javascript";

    private static final List<ReleaseFormat> ASSETS = List.of(
            asset("theme.css", "theme.css", "text/css", "The site's colours."),
            asset("site/site.css", "site.css", "text/css", "The site's layout."),
            asset("site/parts.css", "parts.css", "text/css", "What the site's pages are made of."),
            asset("site/icon.svg", "icon.svg", "image/svg+xml", "The site's icon."),
            asset("site/card.png", "card.png", "image/png", "What a link to the site shows in a message."),
            script("registry.js", "Loads the site's data."),
            script("elements.js", "Makes the site's elements."),
            script("query.js", "Reads a query."),
            script("search.js", "Searches the rows."),
            script("results.js", "Shows what a search finds."),
            script("verdict.js", "Says in a sentence what is on a port."),
            script("port.js", "Shows a port."),
            script("cells.js", "What the port map paints where."),
            script("legend.js", "The port map's legend and numbers."),
            script("map.js", "Paints the port map."),
            script("hands.js", "Moves the port map."),
            script("charts.js", "Draws small charts."),
            script("lists.js", "Shows changes, categories and downloads."),
            script("sources.js", "Shows the sources."),
            script("app.js", "Shows what the address asks for."));

    private SiteFiles() {}

    /** A file of the site that is the same in every release. */
    private static ReleaseFormat asset(String resource, String name, String mediaType, String description) {
        return new WrittenFile(
                "site/" + name, mediaType, description, (release, out) -> out.write(Resource.own(resource)));
    }

    private static ReleaseFormat script(String name, String description) {
        return asset("site/" + name, name, SCRIPT, description);
    }

    /** A page of the site; a template of that name makes it. */
    private static ReleaseFormat page(String name, String description) {
        return new WrittenFile(
                "site/" + name + ".html",
                "text/html",
                description,
                (release, out) -> PageTemplate.write("site/" + name + ".jte", Map.of("release", release), out));
    }

    /** Returns the files. */
    public static List<ReleaseFormat> all() {
        return Stream.of(
                        Stream.of(
                                page(
                                        "index",
                                        "Search, the port map, every port's page, changes and downloads; open it in a browser."),
                                page("api", "How programs read a release."),
                                new AboutData(),
                                new CoreData(),
                                new SourcesData(),
                                new ChangesData()),
                        Feeds.all().stream(),
                        Blocks.all().stream().map(BlockData::new),
                        ASSETS.stream())
                .<ReleaseFormat>flatMap(files -> files)
                .toList();
    }
}
