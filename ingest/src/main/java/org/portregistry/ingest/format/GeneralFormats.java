package org.portregistry.ingest.format;

import java.util.List;
import java.util.Optional;

/** The formats of lists that anybody may publish; a new one is one line here. */
public final class GeneralFormats {

    private static final List<Format> ALL = List.of(
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

    private GeneralFormats() {}

    /** Returns the formats, in the order in which {@code ingest/README.md} documents them. */
    public static List<Format> all() {
        return ALL;
    }

    /** Returns the format of that name; empty for an unknown one. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
