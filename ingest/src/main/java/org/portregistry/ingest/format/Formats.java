package org.portregistry.ingest.format;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.format.iana.IanaCsv;
import org.portregistry.ingest.format.iana.IanaPortNumbers;
import org.portregistry.ingest.format.iana.IanaTxt;
import org.portregistry.ingest.format.iana.IanaXhtml;
import org.portregistry.ingest.format.iana.IanaXml;
import org.portregistry.ingest.format.iana.Rfc1700;

/** Every list format there is; a new one is one line here. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new IanaXml(),
            new IanaCsv(),
            new IanaXhtml(),
            new IanaTxt(),
            new IanaPortNumbers(),
            new Rfc1700(),
            new ServicesFormat(),
            new TextTableFormat(),
            new LabelledBlocksFormat(),
            new BulletsFormat(),
            new ProseFormat(),
            new PatternFormat(),
            new MarkdownTableFormat(),
            new HtmlTableFormat(),
            new HtmlListFormat(),
            new HtmlPreFormat(),
            new DelimitedFormat(),
            new JsonFormat(),
            new XmlFormat());

    private Formats() {}

    /** Returns all formats, in the order in which {@code ingest/README.md} documents them. */
    public static List<Format> all() {
        return ALL;
    }

    /** Returns the format of that name; empty for an unknown one. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
