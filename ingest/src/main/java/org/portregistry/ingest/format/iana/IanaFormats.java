package org.portregistry.ingest.format.iana;

import java.util.List;
import org.portregistry.ingest.format.Format;

/** The forms in which IANA has published its registry; a new one is one line here. */
public final class IanaFormats {

    private static final List<Format> ALL =
            List.of(new IanaXml(), new IanaCsv(), new IanaXhtml(), new IanaTxt(), new IanaPortNumbers(), new Rfc1700());

    private IanaFormats() {}

    /** Returns the formats, the one in use first. */
    public static List<Format> all() {
        return ALL;
    }
}
