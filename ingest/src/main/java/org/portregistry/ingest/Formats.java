package org.portregistry.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.html.HtmlListFormat;
import org.portregistry.ingest.list.html.HtmlPage;
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
import org.portregistry.ingest.list.json.JsonOptions;
import org.portregistry.ingest.list.markup.AsciiDocTables;
import org.portregistry.ingest.list.markup.MarkdownTableFormat;
import org.portregistry.ingest.list.markup.RstTableFormat;
import org.portregistry.ingest.list.markup.TextTableFormat;
import org.portregistry.ingest.list.markup.WikiTables;
import org.portregistry.ingest.list.table.DelimitedFormat;
import org.portregistry.ingest.list.table.Dialect;
import org.portregistry.ingest.list.table.HeaderOption;
import org.portregistry.ingest.list.table.TableOptions;
import org.portregistry.ingest.list.text.BulletsFormat;
import org.portregistry.ingest.list.text.BulletsFormat.BulletsOptions;
import org.portregistry.ingest.list.text.LabelledBlocksFormat;
import org.portregistry.ingest.list.text.PatternFormat;
import org.portregistry.ingest.list.text.PatternFormat.PatternOptions;
import org.portregistry.ingest.list.text.ProseFormat;
import org.portregistry.ingest.list.text.ServicesFormat;
import org.portregistry.ingest.list.text.ServicesFormat.ServicesOptions;
import org.portregistry.ingest.list.text.VariablesFormat;
import org.portregistry.ingest.list.xml.XmlFormat;
import org.portregistry.ingest.list.xml.XmlFormat.XmlOptions;

/** Every list format there is; a new one is one line here. */
public final class Formats {

    /** The formats that another format may hand a text on to. */
    private static final List<Format> FOR_TEXT = List.of(
            Format.of("services", ServicesFormat::read, ServicesOptions.class),
            Format.of("text-table", TextTableFormat::read),
            Format.of("labelled-blocks", LabelledBlocksFormat::read),
            Format.of("bullets", BulletsFormat::read, BulletsOptions.class),
            Format.of("prose", ProseFormat::read),
            Format.of("pattern", PatternFormat::read, PatternOptions.class).checking(PatternFormat::check),
            Format.of("variables", VariablesFormat::read),
            Format.of("markdown-table", MarkdownTableFormat::read, Selection.class, TableOptions.class),
            Format.of("rst-table", RstTableFormat::read, Selection.class, TableOptions.class),
            Format.of("asciidoc-table", AsciiDocTables::read, Selection.class, TableOptions.class),
            Format.of("wikitext-table", WikiTables::read, Selection.class, TableOptions.class),
            Format.of("html-table", HtmlTableFormat::read, Selection.class, TableOptions.class)
                    .checking(HtmlPage::check),
            Format.of("html-list", HtmlListFormat::read, Selection.class).checking(HtmlPage::check),
            Format.of("delimited", DelimitedFormat::read, Dialect.class, HeaderOption.class),
            Format.of("json", JsonFormat::read, HeaderOption.class, JsonOptions.class),
            Format.of("js-literal", JsLiteralFormat::read, HeaderOption.class, JsonOptions.class),
            Format.of("yaml", JsonFormat::readYaml, HeaderOption.class, JsonOptions.class),
            Format.of("toml", JsonFormat::readToml, HeaderOption.class, JsonOptions.class),
            Format.of("ini", IniFormat::read, JsonOptions.class),
            Format.of("xml", XmlFormat::read, XmlOptions.class));

    private static final List<Format> ALL = Stream.of(
                    List.of(
                            Format.of("iana-xml", IanaXml::read),
                            Format.of("iana-csv", IanaCsv::read),
                            Format.of("iana-xhtml", IanaXhtml::read),
                            Format.of("iana-txt", IanaTxt::read),
                            Format.of("iana-port-numbers", IanaPortNumbers::read),
                            Format.of("rfc1700", Rfc1700::read)),
                    FOR_TEXT,
                    List.of(HtmlPreFormat.of(FOR_TEXT)))
            .flatMap(List::stream)
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
