package org.portregistry.publish.site;

import java.util.List;

/**
 * A feed as RFC 4287 defines it, for the template {@code feed.jte}. Links are relative, because a release does not know where
 * it will be served; ids are tag URIs (RFC 4151), so that they stay the same wherever that is.
 *
 * @param name the file in the site, without {@code .atom}
 * @param title what the feed is
 * @param day the day of the newest entry
 * @param entries the entries, the newest first
 */
public record AtomFeed(String name, String title, String day, List<Entry> entries) {
    /** What every id begins with. */
    public static final String TAG = "tag:portregistry.org,2026:";

    /**
     * An entry.
     *
     * @param id what stays the same about it
     * @param title a line
     * @param day its day
     * @param summary a sentence or more, as text
     * @param link where it is shown, relative to the site
     */
    public record Entry(String id, String title, String day, String summary, String link) {
        /** Makes texts of sources fit for XML. */
        public Entry {
            id = printable(id);
            title = printable(title);
            summary = printable(summary);
        }
    }

    /** Copies the list. */
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** XML 1.0 has no place for most control characters, however they are written. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
