package org.portregistry.ingest.onboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.SourceParser;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.ProposedColumn;
import org.portregistry.ingest.refresh.TimedParser;

/** Tries every format on a list. */
final class Candidates {

    /** How long a format may take: most take a tenth of a second, and there are many. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** Where two formats do as well, the one that knows more of the document is right: JSON is also YAML. */
    private static final List<String> ORDER = List.of("""
            iana-xml iana-csv iana-xhtml iana-txt iana-port-numbers rfc1700
            services json xml html-table markdown-table rst-table asciidoc-table wikitext-table
            toml ini yaml js-literal delimited text-table
            html-list labelled-blocks variables bullets html-pre prose pattern
            """.split("\\s+"));

    /** How endings of file names speak of formats; one of which the ending speaks counts twice. */
    private static final Map<String, String> ENDINGS = Map.of(
            "json", "json",
            "yaml", "yaml",
            "yml", "yaml",
            "toml", "toml",
            "ini", "ini",
            "md", "markdown-table",
            "rst", "rst-table",
            "adoc", "asciidoc-table");

    private Candidates() {}

    /**
     * Returns what each format makes of the list, the best first. {@code pattern} needs an expression, and is not tried.
     *
     * @param read the options of every format that were guessed
     * @param meaning what ports mean that the list does not name
     */
    static List<Candidate> of(List<Document> documents, Map<String, JsonNode> read, String meaning)
            throws InterruptedIOException {
        List<Candidate> candidates = new ArrayList<>();
        for (var format : Formats.all()) {
            if (format.name().equals("html-pre")) {
                for (String inner : List.of("services", "text-table", "delimited")) {
                    candidates.add(candidate("html-pre", Map.of("inner", TextNode.valueOf(inner)), documents, read));
                }
            } else if (!format.name().equals("pattern")) {
                Candidate candidate = candidate(format.name(), Map.of(), documents, read);
                JsonNode named = JsonNodeFactory.instance.objectNode().put("name", meaning);
                candidates.add(
                        candidate.lacksMeaning()
                                ? candidate(format.name(), Map.of("defaults", named), documents, read)
                                : candidate);
            }
        }
        String name = documents.get(0).name().toLowerCase(Locale.ROOT);
        String spokenOf = ENDINGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        candidates.sort(Comparator.<Candidate>comparingDouble(
                        candidate -> candidate.score() * (candidate.format().equals(spokenOf) ? 2 : 1))
                .reversed()
                .thenComparing(candidate -> ORDER.indexOf(candidate.format())));
        return candidates;
    }

    private static Candidate candidate(
            String format, Map<String, JsonNode> own, List<Document> documents, Map<String, JsonNode> read)
            throws InterruptedIOException {
        SourceDefinition definition = Draft.definition(format, own, read);
        try {
            Reading reading = new TimedParser(SourceParser::parse, DEADLINE).parse(definition, documents);
            return new Candidate(format, own, Optional.of(reading), "", List.of());
        } catch (NoListException refusal) {
            return refusal.proposal().isEmpty() || own.containsKey("columns")
                    ? new Candidate(format, own, Optional.empty(), String.valueOf(refusal.getMessage()), List.of())
                    : withColumns(format, own, documents, read, refusal.proposal());
        } catch (FormatException | DatasetsException refusal) {
            return new Candidate(format, own, Optional.empty(), String.valueOf(refusal.getMessage()), List.of());
        }
    }

    /** Tries the format again with the columns that the look of the cells proposes. */
    private static Candidate withColumns(
            String format,
            Map<String, JsonNode> own,
            List<Document> documents,
            Map<String, JsonNode> read,
            List<ProposedColumn> proposal)
            throws InterruptedIOException {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        proposal.forEach(one -> columns.put(one.key(), one.column().code()));
        Map<String, JsonNode> more = new LinkedHashMap<>(own);
        more.put("columns", columns);
        Candidate tried = candidate(format, more, documents, read);
        List<String> reasons = proposal.stream().map(ProposedColumn::reason).toList();
        return new Candidate(format, tried.read(), tried.reading(), tried.refusal(), reasons);
    }
}
