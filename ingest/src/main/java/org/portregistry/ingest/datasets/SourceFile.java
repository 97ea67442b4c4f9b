package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Format;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** One file of {@code datasets/sources}: a source, and under {@code read} how its list is read. */
public final class SourceFile {

    /** The format of a source whose claims are kept by hand; refresh never writes them. */
    public static final String CURATED = "curated";

    /** The keys of the file, in the order of the documentation. */
    private record Stored(
            String title,
            Authority authority,
            String licence,
            TextPolicy text,
            Include include,
            Integer minimumClaims,
            ObjectNode read,
            List<String> urls,
            List<String> file,
            Optional<String> derivedFrom,
            Optional<String> list,
            Optional<String> asOf,
            OptionalDouble maximumLoss,
            Optional<String> rhythm,
            Optional<String> comment) {}

    /** The greatest share that {@code maximumLoss} may allow: a quarter. */
    private static final double GREATEST_LOSS = 0.25;

    private SourceFile() {}

    /** Reads a source file, whose format must be one of {@code formats} or {@code curated}. */
    static SourceDefinition read(Path file, List<Format> formats) {
        String id = id(file);
        Stored stored = StrictJson.read(file, Stored.class);
        Source source = new Source(
                id,
                filled(file, "title", stored.title),
                stored.authority,
                filled(file, "licence", stored.licence),
                stored.text,
                stored.include,
                stored.derivedFrom
                        .map(other -> filled(file, "derivedFrom", other))
                        .orElse(""));
        return new SourceDefinition(
                source,
                FormatOptions.name(file, stored.read),
                FormatOptions.bind(file, stored.read, formats),
                urls(file, stored.urls),
                fileNames(file, stored.file),
                minimumClaims(file, stored.minimumClaims),
                stored.list.map(list -> filled(file, "list", list)).orElse(""),
                stored.asOf.map(day -> day(file, day)).orElse(""),
                maximumLoss(file, stored.maximumLoss),
                stored.rhythm.map(rhythm -> rhythm(file, rhythm)));
    }

    /** Returns a short hash of {@code read}: another hash, and the documents must be read again. */
    static String digest(Path file) {
        byte[] reading = StrictJson.read(file, Stored.class).read.toString().getBytes(StandardCharsets.UTF_8);
        return Sha256.of(List.of(reading)).substring(0, 16);
    }

    private static String filled(Path file, String key, String text) {
        if (text.isBlank()) {
            throw RecordKeys.wrong(file, key, "must not be blank", "say what it is");
        }
        return text;
    }

    private static int minimumClaims(Path file, int count) {
        if (count < 0) {
            throw BindingProblem.wrongType(file, "minimumClaims", new IntNode(count), "a whole number, 0 or more");
        }
        return count;
    }

    private static String day(Path file, String day) {
        if (!CalendarDay.isDay(day)) {
            throw RecordKeys.wrong(file, "asOf", "\"" + day + "\" is no day", "write it like 2026-08-17");
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

    private static List<URI> urls(Path file, List<String> texts) {
        List<URI> urls = new ArrayList<>();
        for (String text : texts) {
            try {
                URI url = new URI(text);
                if (!("http".equals(url.getScheme()) || "https".equals(url.getScheme())) || url.getHost() == null) {
                    throw RecordKeys.wrong(
                            file, "urls", "\"" + text + "\" is no http or https address", "write https://…");
                }
                urls.add(url);
            } catch (URISyntaxException problem) {
                throw RecordKeys.wrong(
                        file, "urls", "\"" + text + "\" is no address: " + problem.getReason(), "correct it");
            }
        }
        return urls;
    }

    private static List<String> fileNames(Path file, List<String> names) {
        for (String name : names) {
            if (!isFileName(name)) {
                throw RecordKeys.wrong(
                        file,
                        "file",
                        "\"" + name + "\" is no file name",
                        "write the name alone, as it stands under DIR/<id>/ of a mirror");
            }
        }
        return names;
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\');
    }

    private static OptionalDouble maximumLoss(Path file, OptionalDouble share) {
        if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() <= GREATEST_LOSS)) {
            throw BindingProblem.wrongType(
                    file,
                    "maximumLoss",
                    new DoubleNode(share.getAsDouble()),
                    "a share of the claims above 0 and at most " + GREATEST_LOSS + ", a quarter");
        }
        return share;
    }

    private static Period rhythm(Path file, String text) {
        try {
            Period rhythm = Period.parse(text);
            if (rhythm.isNegative() || rhythm.isZero()) {
                throw RecordKeys.wrong(
                        file,
                        "rhythm",
                        "\"" + text + "\" is no length of time",
                        "write P7D for a week, P1M for a month");
            }
            return rhythm;
        } catch (DateTimeParseException problem) {
            throw RecordKeys.wrong(
                    file,
                    "rhythm",
                    "\"" + text + "\" is no ISO 8601 period of days, weeks, months or years",
                    "write P1D for a day, P7D for a week, P1M for a month");
        }
    }
}
