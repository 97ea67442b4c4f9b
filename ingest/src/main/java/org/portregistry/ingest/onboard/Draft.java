package org.portregistry.ingest.onboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.FormatOptions;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.Nulls;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/**
 * A source file for a list that nobody has onboarded yet.
 *
 * @param id the source's id
 * @param json the file; every required key is there, and every value is one that a refresh takes
 * @param candidates what each format makes of the list, the best first
 * @param questions what could not be guessed, a sentence each, with what stands in the file until it is answered
 */
public record Draft(String id, ObjectNode json, List<Candidate> candidates, List<String> questions) {

    /** How much of what was read a later list must hold. */
    private static final double LEAST = 0.9;

    /** Copies. */
    public Draft {
        Nulls.refuse(id, json);
        candidates = List.copyOf(candidates);
        questions = List.copyOf(questions);
    }

    /**
     * Drafts the source file of a list.
     *
     * @param list the list as it was found
     * @param wanted the format that a person chose; empty: the best
     * @param known the claims of the sources that there are, to see what the list copies
     * @throws org.portregistry.ingest.DatasetsException if there is no such format
     */
    public static Draft of(FoundList list, Optional<String> wanted, Collection<Claim> known)
            throws InterruptedIOException {
        List<Document> documents = list.documents();
        Document first = documents.get(0);
        List<String> questions = new ArrayList<>();
        Map<String, JsonNode> guessed = new LinkedHashMap<>();
        String date = Guess.date(first);
        if (date.isEmpty()) {
            questions.add(
                    "\"date\": the list states no day that is known by its words; write \"asOf\", the day of its data,"
                            + " or \"date\", an expression that finds it, unless its server says when it changed");
        } else {
            guessed.put("date", TextNode.valueOf(date));
        }
        GuessedCharset.of(documents).ifPresent(charset -> {
            guessed.put("charset", TextNode.valueOf(charset.name()));
            questions.add(
                    "\"charset\": the list is not UTF-8, and " + charset.name() + " was guessed from its bytes; if"
                            + " letters look wrong, write its encoding, such as windows-1251 or Shift_JIS");
        });
        List<Candidate> candidates = new ArrayList<>(Candidates.of(documents, guessed, list.id()));
        if (candidates.stream().anyMatch(Candidate::lacksMeaning)) {
            questions.add("\"defaults\": variables hold ports and name nothing; if these are the list, write the format"
                    + " \"variables\" and {\"name\": \"what the ports mean\"}; the id of the source stands there"
                    + " until then");
        }
        wanted.ifPresent(format -> {
            if (format.equals("pattern")) {
                throw new DatasetsException("pattern: needs a regular expression, which onboard cannot guess; draft"
                        + " without --format, then write \"format\": \"pattern\" and \"pattern\" in the source file");
            }
            Candidate chosen = candidates.stream()
                    .filter(candidate -> candidate.format().equals(format))
                    .findFirst()
                    .orElseGet(() -> new Candidate(format, Map.of(), Optional.empty(), "it was not tried", List.of()));
            definition(format, chosen.read(), guessed);
            candidates.remove(chosen);
            candidates.add(0, chosen);
        });
        Candidate best = candidates.get(0);
        if (!best.reasons().isEmpty()) {
            questions.add("\"columns\": guessed by the look of the cells: " + String.join("; ", best.reasons())
                    + "; correct what is wrong");
        }
        Optional<CopiedSource> copied = best.reading().flatMap(reading -> CopiedSource.find(reading.claims(), known));
        questions.add(copied.map(Draft::copies)
                .orElse("\"derivedFrom\": if the list copies another source, such as iana, write that source's id"));
        ObjectNode json = json(list, best, guessed, questions);
        copied.ifPresent(source -> json.put("derivedFrom", source.id()));
        return new Draft(list.id(), json, candidates, questions);
    }

    private static String copies(CopiedSource source) {
        return "\"derivedFrom\": " + source.shared() + " of " + source.all() + " ports with their names are those of "
                + source.id() + ", and " + source.unusual()
                + " of them are in no other source, so that it was guessed to be a copy; remove the key if the list is"
                + " first-hand";
    }

    /** Returns the format that the file names. */
    public Candidate chosen() {
        return candidates.get(0);
    }

    private static ObjectNode json(
            FoundList list, Candidate chosen, Map<String, JsonNode> guessed, List<String> questions) {
        String licence = Guess.licence(list.documents().get(0), list.address());
        if (licence.equals(Guess.NO_LICENCE)) {
            questions.add(
                    "\"licence\": the list states none; NOASSERTION stands there until you write an SPDX expression");
        }
        questions.add(
                "\"include\": it is opt-in, so that no claim is committed, until you write \"default\"; \"text\": it"
                        + " is drop, so that no sentence travels, until the licence lets you write \"keep\"");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", Guess.title(list.documents().get(0)));
        json.put("authority", "community");
        json.put("licence", licence);
        json.put("text", "drop");
        json.put("include", "opt-in");
        int claims = chosen.reading().map(reading -> reading.claims().size()).orElse(0);
        json.put("minimumClaims", Math.max(1, (int) (claims * LEAST)));
        if (!list.address().isEmpty()) {
            json.put("urls", list.address());
        } else if (list.files().size() == 1) {
            json.put("file", list.files().get(0));
        } else {
            ArrayNode files = json.putArray("file");
            list.files().forEach(files::add);
        }
        json.set("read", read(chosen.format(), chosen.read(), guessed));
        return json;
    }

    private static ObjectNode read(String format, Map<String, JsonNode> own, Map<String, JsonNode> guessed) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        read.put("format", format);
        own.forEach(read::set);
        guessed.forEach(read::set);
        return read;
    }

    /** Returns a source of that format, whose sentences may be looked at. */
    static SourceDefinition definition(String format, Map<String, JsonNode> own, Map<String, JsonNode> guessed) {
        return SourceDefinition.of(
                new Source(
                        "onboard",
                        "a new list",
                        Authority.COMMUNITY,
                        Guess.NO_LICENCE,
                        TextPolicy.KEEP,
                        Include.NEVER,
                        ""),
                format,
                FormatOptions.bind(Path.of("onboard.json"), read(format, own, guessed), Formats.all()));
    }
}
