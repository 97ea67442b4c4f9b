package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** One file of {@code datasets/sources}: a source, and under {@code read} how its list is read. */
public final class SourceFile {

    /** The format of a source whose claims are kept by hand; refresh never writes them. */
    public static final String CURATED = "curated";

    /** The keys that make a source, in the order of the documentation. */
    private static final List<String> KEYS = List.of(
            "title",
            "authority",
            "licence",
            "text",
            "include",
            "minimumClaims",
            "read",
            "urls",
            "file",
            "derivedFrom",
            "list",
            "asOf",
            "maximumLoss",
            "rhythm",
            "comment");

    /** The greatest share that {@code maximumLoss} may allow: a quarter. */
    private static final double GREATEST_LOSS = 0.25;

    private SourceFile() {}

    /** Reads a source file, whose format must be one of {@code formats} or {@code curated}. */
    static SourceDefinition read(Path file, List<Format> formats, Set<String> commonOptions) {
        String id = id(file);
        JsonObject json = StrictJson.read(file);
        json.allowOnly(KEYS);
        JsonObject read = read(json);
        Set<String> optionKeys = FormatOptions.keys(read, formats, commonOptions);
        Set<String> known = new LinkedHashSet<>(Set.of("format"));
        known.addAll(optionKeys);
        read.allowOnly(known);
        json.optionalText("comment");
        Source source = new Source(
                id,
                json.text("title"),
                json.word("authority", Authority.values()),
                json.text("licence"),
                json.word("text", TextPolicy.values()),
                json.word("include", Include.values()),
                json.has("derivedFrom") ? json.text("derivedFrom") : "");
        Options options = FormatOptions.read(read, optionKeys);
        try {
            OptionValues.check(options);
        } catch (OptionException problem) {
            throw new DatasetsException(file + ": " + problem.getMessage());
        }
        return new SourceDefinition(
                source,
                read.text("format"),
                options,
                urls(json),
                fileNames(json),
                json.count("minimumClaims"),
                json.optionalText("list"),
                asOf(json),
                maximumLoss(json),
                rhythm(json));
    }

    /** Returns a short hash of {@code read}: another hash, and the documents must be read again. */
    static String digest(Path file) {
        String reading = JsonText.compact(read(StrictJson.read(file)).node());
        return Sha256.of(List.of(reading.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
    }

    private static JsonObject read(JsonObject json) {
        json.require("read");
        return json.object("read").orElseThrow();
    }

    private static String asOf(JsonObject json) {
        String day = json.optionalText("asOf");
        if (!day.isEmpty() && !CalendarDay.isDay(day)) {
            throw json.wrong("asOf", "\"" + day + "\" is no day", "write it like 2026-08-17");
        }
        return day;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        String id = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : "";
        if (!isId(id)) {
            throw DatasetsException.in(
                    file,
                    "",
                    "its name is no source id",
                    "name it <id>.json, where the id is of lower-case letters, digits and single hyphens between them");
        }
        return id;
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !text.isEmpty() && !text.startsWith("-") && !text.endsWith("-") && !text.contains("--");
    }

    private static List<URI> urls(JsonObject json) {
        List<URI> urls = new ArrayList<>();
        for (String text : json.texts("urls")) {
            try {
                URI url = new URI(text);
                if (!("http".equals(url.getScheme()) || "https".equals(url.getScheme())) || url.getHost() == null) {
                    throw json.wrong("urls", "\"" + text + "\" is no http or https address", "write https://…");
                }
                urls.add(url);
            } catch (URISyntaxException problem) {
                throw json.wrong("urls", "\"" + text + "\" is no address: " + problem.getReason(), "correct it");
            }
        }
        return urls;
    }

    private static List<String> fileNames(JsonObject json) {
        List<String> names = json.texts("file");
        for (String name : names) {
            if (name.isBlank()
                    || name.equals(".")
                    || name.equals("..")
                    || name.indexOf('/') >= 0
                    || name.indexOf('\\') >= 0) {
                throw json.wrong(
                        "file",
                        "\"" + name + "\" is no file name",
                        "write the name alone, as it stands under DIR/<id>/ of a mirror");
            }
        }
        return names;
    }

    private static OptionalDouble maximumLoss(JsonObject json) {
        JsonNode value = json.node().get("maximumLoss");
        if (value == null) {
            return OptionalDouble.empty();
        }
        double share = value.isNumber() ? value.doubleValue() : -1;
        if (!(share > 0 && share <= GREATEST_LOSS)) {
            throw json.wrongType(
                    "maximumLoss", value, "a share of the claims above 0 and at most " + GREATEST_LOSS + ", a quarter");
        }
        return OptionalDouble.of(share);
    }

    private static Optional<Period> rhythm(JsonObject json) {
        if (!json.has("rhythm")) {
            return Optional.empty();
        }
        String text = json.text("rhythm");
        try {
            Period rhythm = Period.parse(text);
            if (rhythm.isNegative() || rhythm.isZero()) {
                throw json.wrong(
                        "rhythm", "\"" + text + "\" is no length of time", "write P7D for a week, P1M for a month");
            }
            return Optional.of(rhythm);
        } catch (DateTimeParseException problem) {
            throw json.wrong(
                    "rhythm",
                    "\"" + text + "\" is no ISO 8601 period of days, weeks, months or years",
                    "write P1D for a day, P7D for a week, P1M for a month");
        }
    }
}
