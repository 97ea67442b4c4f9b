package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.TextPolicy;

/**
 * The keys of a source file, as they stand there, in the order of their documentation in {@code ingest/README.md}. Each
 * method returns the value of the key of its name, and refuses one that cannot be meant.
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

    /** Refuses a value of the key that cannot be meant; that of any other key may be missing. */
    void check(Path in, String key) {
        switch (key) {
            case "title" -> title(in);
            case "licence" -> licence(in);
            case "derivedFrom" -> derivedFrom(in);
            case "list" -> list(in);
            case "minimumClaims" -> minimumClaims(in);
            case "urls" -> urls(in);
            case "file" -> file(in);
            case "asOf" -> asOf(in);
            case "maximumLoss" -> maximumLoss(in);
            case "rhythm" -> rhythm(in);
            default -> {}
        }
    }

    String title(Path in) {
        return filled(in, "title", title);
    }

    String licence(Path in) {
        return filled(in, "licence", licence);
    }

    String derivedFrom(Path in) {
        return derivedFrom.map(id -> filled(in, "derivedFrom", id)).orElse("");
    }

    String list(Path in) {
        return list.map(name -> filled(in, "list", name)).orElse("");
    }

    int minimumClaims(Path in) {
        if (minimumClaims < 0) {
            throw BindingProblem.wrongType(
                    in, "minimumClaims", new IntNode(minimumClaims), "a whole number, 0 or more");
        }
        return minimumClaims;
    }

    List<URI> urls(Path in) {
        return urls.stream().map(text -> url(in, text)).toList();
    }

    List<String> file(Path in) {
        for (String name : file) {
            if (!isFileName(name)) {
                throw RecordKeys.wrong(
                        in,
                        "file",
                        "\"" + name + "\" is not a file name",
                        "write the name alone, as it stands under DIR/<id>/ of a mirror");
            }
        }
        return file;
    }

    String asOf(Path in) {
        String day = asOf.orElse("");
        if (asOf.isPresent() && !CalendarDates.isDay(day)) {
            throw RecordKeys.wrong(in, "asOf", "\"" + day + "\" is not a day", "write it like 2026-08-17");
        }
        return day;
    }

    OptionalDouble maximumLoss(Path in) {
        if (maximumLoss.isPresent() && !(maximumLoss.getAsDouble() > 0 && maximumLoss.getAsDouble() <= GREATEST_LOSS)) {
            throw BindingProblem.wrongType(
                    in,
                    "maximumLoss",
                    new DoubleNode(maximumLoss.getAsDouble()),
                    "a share of the claims above 0 and at most " + GREATEST_LOSS + ", a quarter");
        }
        return maximumLoss;
    }

    Optional<Period> rhythm(Path in) {
        return rhythm.map(text -> period(in, text));
    }

    private static String filled(Path in, String key, String text) {
        if (text.isBlank()) {
            throw RecordKeys.wrong(in, key, "must not be blank", "say what it is");
        }
        return text;
    }

    private static URI url(Path in, String text) {
        try {
            URI url = new URI(text);
            if (!WebAddress.is(url)) {
                throw RecordKeys.wrong(
                        in, "urls", "\"" + text + "\" is not an http or https address", "write https://…");
            }
            return url;
        } catch (URISyntaxException problem) {
            throw RecordKeys.wrong(
                    in, "urls", "\"" + text + "\" is not an address: " + problem.getReason(), "correct it");
        }
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\');
    }

    private static Period period(Path in, String text) {
        try {
            Period rhythm = Period.parse(text);
            if (rhythm.isNegative() || rhythm.isZero()) {
                throw RecordKeys.wrong(
                        in,
                        "rhythm",
                        "\"" + text + "\" is not a length of time",
                        "write P7D for a week, P1M for a month");
            }
            return rhythm;
        } catch (DateTimeParseException problem) {
            throw RecordKeys.wrong(
                    in,
                    "rhythm",
                    "\"" + text + "\" is not an ISO 8601 period of days, weeks, months or years",
                    "write P1D for a day, P7D for a week, P1M for a month");
        }
    }
}
