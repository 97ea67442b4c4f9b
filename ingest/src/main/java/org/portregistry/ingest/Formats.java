package org.portregistry.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.html.HtmlListFormat;
import org.portregistry.ingest.list.html.HtmlPreFormat;
import org.portregistry.ingest.list.html.HtmlTableFormat;
import org.portregistry.ingest.list.iana.IanaCsv;
import org.portregistry.ingest.list.iana.IanaPortNumbers;
import org.portregistry.ingest.list.iana.IanaTxt;
import org.portregistry.ingest.list.iana.IanaXhtml;
import org.portregistry.ingest.list.iana.IanaXml;
import org.portregistry.ingest.list.iana.Rfc1700;
import org.portregistry.ingest.list.json.IniFormat;
import org.portregistry.ingest.list.json.JsLiteralFormat;
import org.portregistry.ingest.list.json.JsonFormat;
import org.portregistry.ingest.list.json.TomlFormat;
import org.portregistry.ingest.list.json.YamlFormat;
import org.portregistry.ingest.list.markup.AsciiDocTableFormat;
import org.portregistry.ingest.list.markup.MarkdownTableFormat;
import org.portregistry.ingest.list.markup.RstTableFormat;
import org.portregistry.ingest.list.markup.TextTableFormat;
import org.portregistry.ingest.list.markup.WikiTableFormat;
import org.portregistry.ingest.list.table.DelimitedFormat;
import org.portregistry.ingest.list.text.BulletsFormat;
import org.portregistry.ingest.list.text.LabelledBlocksFormat;
import org.portregistry.ingest.list.text.PatternFormat;
import org.portregistry.ingest.list.text.ProseFormat;
import org.portregistry.ingest.list.text.ServicesFormat;
import org.portregistry.ingest.list.text.VariablesFormat;
import org.portregistry.ingest.list.xml.XmlFormat;

/** Every list format there is; a new one is one line here. */
public final class Formats {

    /** The formats that another format may hand a text on to. */
    private static final List<Format> FOR_TEXT = List.of(
            new ServicesFormat(),
            new TextTableFormat(),
            new LabelledBlocksFormat(),
            new BulletsFormat(),
            new ProseFormat(),
            new PatternFormat(),
            new VariablesFormat(),
            new MarkdownTableFormat(),
            new RstTableFormat(),
            new AsciiDocTableFormat(),
            new WikiTableFormat(),
            new HtmlTableFormat(),
            new HtmlListFormat(),
            new DelimitedFormat(),
            new JsonFormat(),
            new JsLiteralFormat(),
            new YamlFormat(),
            new TomlFormat(),
            new IniFormat(),
            new XmlFormat());

    private static final List<Format> ALL = Stream.<List<? extends Format>>of(
                    List.of(
                            new IanaXml(),
                            new IanaCsv(),
                            new IanaXhtml(),
                            new IanaTxt(),
                            new IanaPortNumbers(),
                            new Rfc1700()),
                    FOR_TEXT,
                    List.of(new HtmlPreFormat(FOR_TEXT)))
            .<Format>flatMap(List::stream)
            .toList();

    private Formats() {}

    /** Returns all formats. */
    public static List<Format> all() {
        return ALL;
    }

    /** Returns the format of that name; empty for an unknown one. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
