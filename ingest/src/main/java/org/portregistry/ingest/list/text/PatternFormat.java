package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NamedGroups;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Regex;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.model.Nulls;

/**
 * Any list of lines, by regular expressions with named groups ({@link NamedGroups}). Each match is a row. A line without a
 * match is a skip if a number stands in it that could be a port; other lines are not rows.
 */
public final class PatternFormat {
    private static final Pattern COULD_BE_PORT = Pattern.compile("(?<![\\p{L}\\d.])\\d{1,5}(?![\\p{L}\\d.])");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|//|;)");

    /**
     * The options of the format {@code pattern}.
     *
     * @param pattern regular expressions with named groups: the first that matches a line reads it
     * @param heading regular expressions of lines whose groups hold for the rows below
     * @param multiline whether the expressions are searched in the text as a whole, and not line by line
     */
    public record PatternOptions(List<String> pattern, List<String> heading, Optional<Boolean> multiline) {
        /** Refuses what is not a regular expression. */
        public PatternOptions {
            pattern = List.copyOf(pattern);
            heading = List.copyOf(heading);
            Regex.all("pattern", pattern);
            Regex.all("heading", heading);
            Nulls.refuse(multiline);
        }
    }

    private PatternFormat() {}

    /** Refuses options that no list could be read with. */
    public static void check(Options options) {
        StatedColumns stated = options.common().stated();
        NamedGroups.of("heading", options.of(PatternOptions.class).heading(), stated);
        if (NamedGroups.of("pattern", options.of(PatternOptions.class).pattern(), stated)
                .isEmpty()) {
            throw new OptionException("pattern", "is missing", "write a regular expression with a group (?<port>...)");
        }
    }

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        check(options);
        PatternOptions own = options.of(PatternOptions.class);
        StatedColumns stated = options.common().stated();
        List<NamedGroups> shapes = NamedGroups.of("pattern", own.pattern(), stated);
        List<NamedGroups> headings = NamedGroups.of("heading", own.heading(), stated);
        String text = Text.of(document, options);
        SkippedLines skipped = SkippedLines.of(options);
        List<Row> rows = own.multiline().orElse(false)
                ? MultilinePattern.rows(text, shapes, headings, skipped)
                : lines(text, shapes, headings, skipped);
        if (rows.stream().allMatch(Row::isSkipped)) {
            String tooLong = rows.stream()
                    .filter(row -> row.skip().equals(Text.TOO_LONG))
                    .findFirst()
                    .map(row -> "; " + row.place() + " has more than " + Text.LONGEST_LINE
                            + " characters and was not searched: \"multiline\": true searches the text as a whole")
                    .orElse("");
            throw new NoListException(document.name() + ": no line matches the pattern" + tooLong);
        }
        return Rows.of(rows)
                .understood(Stream.concat(told("group", shapes), told("group of a heading", headings))
                        .toList());
    }

    private static Stream<String> told(String kind, List<NamedGroups> expressions) {
        return expressions.stream()
                .flatMap(one -> one.groups().entrySet().stream())
                .map(group -> kind + " \"" + group.getKey() + "\" → "
                        + group.getValue().code())
                .distinct();
    }

    private static List<Row> lines(
            String text, List<NamedGroups> shapes, List<NamedGroups> headings, SkippedLines skipped) {
        Map<Column, String> carried = new EnumMap<>(Column.class);
        List<Row> rows = new ArrayList<>();
        for (Line line : Text.lines(text)) {
            Optional<Row> skip = skipped.row(line);
            if (skip.isPresent()) {
                rows.add(skip.get());
                continue;
            }
            List<Map<Column, String>> found = matches(shapes, line.text());
            List<Map<Column, String>> heading = matches(headings, line.text());
            // A line may be both: one name above its own pairs of transport and port.
            heading.stream().findFirst().ifPresent(carried::putAll);
            found.forEach(cells -> rows.add(Row.of(line.place(), Cells.joined(carried, cells))));
            if (found.isEmpty() && heading.isEmpty() && mayHoldPort(line.text())) {
                rows.add(Row.skipped(line.place(), "does not match the pattern", line.text()));
            }
        }
        return rows;
    }

    /** Returns whether a number stands in a line that could be a port, and it is not a remark. */
    static boolean mayHoldPort(String line) {
        return !COMMENT.matcher(line).find() && COULD_BE_PORT.matcher(line).find();
    }

    /** Returns every match of the first pattern that has any. */
    private static List<Map<Column, String>> matches(List<NamedGroups> shapes, String line) {
        List<Map<Column, String>> found = new ArrayList<>();
        for (NamedGroups shape : shapes) {
            Matcher matcher = shape.matcher(line);
            while (matcher.find()) {
                found.add(shape.cells(matcher));
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }
}
