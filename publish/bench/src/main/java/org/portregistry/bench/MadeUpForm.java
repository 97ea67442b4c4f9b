package org.portregistry.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.bench.generated.GeneratedDatasets;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.FormatOptions;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** How a list of made-up services looks in a format of which no real list is at hand. */
enum MadeUpForm {
    SERVICES("services", "", "%s\t%d/%s\t# %s\n", ""),
    TEXT_TABLE("text-table", "name                      port      protocol  description\n", "%-25s %-9d %-9s %s\n", ""),
    LABELLED_BLOCKS("labelled-blocks", "", "Service: %s\nPort: %d\nProtocol: %s\nDescription: %s\n\n", ""),
    BULLETS("bullets", "", "* %2$d/%3$s - %1$s: %4$s\n", ""),
    PROSE("prose", "", "Many use %4$s (port %2$d).\n\n", ""),
    PATTERN(
            "pattern",
            "",
            "%2$d:%1$s:%3$s:%4$s\n",
            "",
            Map.of("pattern", "^(?<port>\\d+):(?<name>[^:]+):(?<transport>[^:]+):(?<description>.*)$")),
    MARKDOWN_TABLE(
            "markdown-table",
            "| Port | Protocol | Name | Description |\n|---|---|---|---|\n",
            "| %2$d | %3$s | %1$s | %4$s |\n",
            ""),
    HTML_TABLE(
            "html-table",
            "<table><tr><th>Port<th>Protocol<th>Name<th>Description</tr>\n",
            "<tr><td>%2$d<td>%3$s<td>%1$s<td>%4$s</tr>\n",
            "</table>\n"),
    HTML_LIST("html-list", "<ul>\n", "<li>%2$d/%3$s - %1$s: %4$s</li>\n", "</ul>\n"),
    HTML_PRE("html-pre", "<pre>\n", "%s\t%d/%s\t# %s\n", "</pre>\n", Map.of("inner", "services")),
    DELIMITED("delimited", "name,port,protocol,description\n", "%s,%d,%s,%s\n", ""),
    JSON(
            "json",
            "[\n",
            "{\"name\":\"%s\",\"port\":%d,\"protocol\":\"%s\",\"description\":\"%s\"},\n",
            "{\"name\":\"end\",\"port\":1,\"protocol\":\"tcp\"}]\n"),
    XML(
            "xml",
            "<services>\n",
            "<service><name>%s</name><port>%d</port><protocol>%s</protocol><description>%s</description></service>\n",
            "</services>\n"),
    IANA_CSV(
            "iana-csv",
            "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,"
                    + "Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\n",
            "%s,%d,%s,%s,[Nobody],[Nobody],,,,,,\n",
            ""),
    IANA_XML(
            "iana-xml",
            "<registry xmlns=\"http://www.iana.org/assignments\" id=\"service-names-port-numbers\">\n",
            "<record><name>%s</name><number>%d</number><protocol>%s</protocol><description>%s</description></record>\n",
            "</registry>\n");

    private final String format;
    private final String head;
    private final String row;
    private final String foot;
    private final Map<String, Object> options;

    MadeUpForm(String format, String head, String row, String foot) {
        this(format, head, row, foot, Map.of());
    }

    MadeUpForm(String format, String head, String row, String foot, Map<String, Object> options) {
        this.format = format;
        this.head = head;
        this.row = row;
        this.foot = foot;
        this.options = options;
    }

    /** Returns a list of about as many rows as IANA's; empty for a format that only old files of IANA have. */
    static Optional<ListToRead> list(String format) {
        return Arrays.stream(values())
                .filter(form -> form.format.equals(format))
                .findFirst()
                .map(MadeUpForm::list);
    }

    ListToRead list() {
        StringBuilder text = new StringBuilder(head);
        for (Claim claim : GeneratedDatasets.registry()) {
            text.append(row.formatted(
                    claim.name(),
                    claim.ports().orElseThrow().start(),
                    claim.transport().code(),
                    claim.description()));
        }
        Source source =
                new Source("made-up", "Made up", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, "");
        return new ListToRead(
                SourceDefinition.of(source, format, FormatOptions.bind(Path.of("made-up.json"), read(), Formats.all())),
                List.of(new Document("made-up", text.append(foot).toString().getBytes(StandardCharsets.UTF_8))));
    }

    private ObjectNode read() {
        ObjectNode read = new ObjectMapper().valueToTree(options);
        return read.put("format", format);
    }
}
