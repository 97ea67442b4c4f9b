package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.PatternSyntaxException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/**
 * The keys of a source file, as they stand there, in the order of their documentation in {@code ingest/README.md}. A value
 * that cannot be meant is refused. While the faults of a file are looked for, a key is bound alone, and the others are null.
 */
record SourceKeys(
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
        Optional<String> comment) {

    /** The greatest share that {@code maximumLoss} may allow: a quarter. */
    private static final double GREATEST_LOSS = 0.25;

    /** The last day that data may have. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Refuses what cannot be meant. */
    SourceKeys {
        require(title == null || !title.isBlank(), "title", "must not be blank", "say what it is");
        require(licence == null || !licence.isBlank(), "licence", "must not be blank", "say what it is");
        require(derivedFrom.filter(String::isBlank).isEmpty(), "derivedFrom", "must not be blank", "say what it is");
        require(list.filter(String::isBlank).isEmpty(), "list", "must not be blank", "say what it is");
        require(
                minimumClaims == null || minimumClaims >= 0,
                "minimumClaims",
                "must be a whole number, 0 or more, not " + minimumClaims,
                "correct it");
        urls.forEach(SourceKeys::requireAddress);
        file.forEach(SourceKeys::requireFileName);
        asOf.ifPresent(day ->
                require(CalendarDates.isDay(day), "asOf", "\"" + day + "\" is not a day", "write it like 2026-08-17"));
        maximumLoss.ifPresent(share -> require(
                share > 0 && share <= GREATEST_LOSS,
                "maximumLoss",
                "must be a share of the claims above 0 and at most " + GREATEST_LOSS + ", a quarter, not " + share,
                "correct it"));
        rhythm.ifPresent(SourceKeys::requireRhythm);
    }

    /** Returns the source of that id, which is read with those options. */
    SourceDefinition definition(String id, String format, Options options) {
        return new SourceDefinition(
                new Source(id, title, authority, licence, text, include, derivedFrom.orElse("")),
                format,
                options,
                urls.stream().map(URI::create).toList(),
                file,
                minimumClaims,
                list.orElse(""),
                asOf.orElse(""),
                maximumLoss,
                rhythm.map(Period::parse));
    }

    private static void require(boolean right, String key, String problem, String cure) {
        if (!right) {
            throw new OptionException(key, problem, cure);
        }
    }

    private static void requireAddress(String text) {
        try {
            require(
                    WebAddress.is(new URI(text)),
                    "urls",
                    "\"" + text + "\" is not an http or https address",
                    "write https://…");
        } catch (URISyntaxException problem) {
            throw new OptionException(
                    "urls", "\"" + text + "\" is not an address: " + problem.getReason(), "correct it");
        }
    }

    private static void requireFileName(String name) {
        require(
                !name.isBlank()
                        && !name.equals(".")
                        && !name.equals("..")
                        && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\'),
                "file",
                "\"" + name + "\" is not a file name",
                "write the name alone, as it stands under DIR/<id>/ of a mirror");
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + (name.indexOf('*') < 0 ? "" : name));
        } catch (PatternSyntaxException problem) {
            throw new OptionException(
                    "file",
                    "\"" + name + "\" is not a pattern of file names: " + problem.getDescription(),
                    "write one such as *.xml");
        }
    }

    private static void requireRhythm(String text) {
        try {
            Period rhythm = Period.parse(text);
            // A list is due a rhythm after its day, which no calendar has if that is too long.
            require(
                    LAST_DAY.plus(rhythm).isAfter(LAST_DAY) && !rhythm.isNegative(),
                    "rhythm",
                    "\"" + text + "\" is not a length of time",
                    "write P7D for a week, P1M for a month");
        } catch (DateTimeException problem) {
            throw new OptionException(
                    "rhythm",
                    "\"" + text + "\" is not an ISO 8601 period of days, weeks, months or years",
                    "write P1D for a day, P7D for a week, P1M for a month");
        }
    }
}
