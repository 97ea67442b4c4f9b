package org.portregistry.publish.site;

import java.util.List;
import org.portregistry.publish.release.ReleaseFormat;

/** Every file of {@code site/} but the list of downloads, which names the others. */
public final class SiteFiles {
    private static final String SCRIPT = "text/javascript";

    private SiteFiles() {}

    /** Returns the files. */
    public static List<ReleaseFormat> all() {
        return List.of(
                new SiteIndex(),
                new CoreData(),
                new RowsData(),
                new ConflictsData(),
                new ChangesData(),
                new SiteAsset("theme.css", "theme.css", "text/css", "The site's colours."),
                new SiteAsset("site/site.css", "site.css", "text/css", "The site's layout."),
                new SiteAsset("site/icon.svg", "icon.svg", "image/svg+xml", "The site's icon."),
                new SiteAsset("site/registry.js", "registry.js", SCRIPT, "Loads the site's data."),
                new SiteAsset("site/elements.js", "elements.js", SCRIPT, "Makes the site's elements."),
                new SiteAsset("site/search.js", "search.js", SCRIPT, "Searches the rows."),
                new SiteAsset("site/results.js", "results.js", SCRIPT, "Shows what a search finds."),
                new SiteAsset("site/port.js", "port.js", SCRIPT, "Shows a port."),
                new SiteAsset("site/cells.js", "cells.js", SCRIPT, "What the port map paints where."),
                new SiteAsset("site/map.js", "map.js", SCRIPT, "Paints the port map."),
                new SiteAsset("site/hands.js", "hands.js", SCRIPT, "Moves the port map."),
                new SiteAsset("site/lists.js", "lists.js", SCRIPT, "Shows changes, sources and downloads."),
                new SiteAsset("site/app.js", "app.js", SCRIPT, "Shows what the address asks for."));
    }
}
