package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.InterruptibleText;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Regex;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/**
 * Any list of lines, by regular expressions with named groups: {@code (?<port>\d+):(?<name>[^:]*)}.
 *
 * <p>A group is named after its column ({@code servicecode} for {@code service-code}, as Java allows no hyphen), or by
 * any word that names one ({@code proto}, {@code service}). Each match is a row. A line without a match is a skip if a
 * number stands in it that could be a port; other lines are no rows.
 */
public final class PatternFormat implements Format {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
    private static final Pattern COULD_BE_PORT = Pattern.compile("(?<![\\p{L}\\d.])\\d{1,5}(?![\\p{L}\\d.])");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|//|;)");

    /** A pattern with the columns of its groups. */
    private record RowPattern(Pattern pattern, Map<String, Column> groups) {}

    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public List<Class<? extends Record>> options() {
        return List.of(PatternOptions.class);
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        List<RowPattern> shapes =
                shapes("pattern", options.of(PatternOptions.class).pattern(), options);
        if (shapes.isEmpty()) {
            throw new OptionException("pattern", "is missing", "write a regular expression with a group (?<port>...)");
        }
        List<RowPattern> headings =
                shapes("heading", options.of(PatternOptions.class).heading(), options);
        SkippedLines skipped = SkippedLines.of(options);
        Map<Column, String> carried = new EnumMap<>(Column.class);
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (Line line : Text.lines(document, options)) {
            Optional<Row> skip = skipped.row(line);
            List<Map<Column, String>> found = skip.isPresent() ? List.of() : matches(shapes, line.text());
            List<Map<Column, String>> heading = skip.isPresent() ? List.of() : matches(headings, line.text());
            if (skip.isPresent()) {
                rows.add(skip.get());
                continue;
            }
            // A line may be both: one name above its own pairs of transport and port.
            heading.stream().findFirst().ifPresent(carried::putAll);
            if (!found.isEmpty()) {
                any = true;
                found.forEach(cells -> rows.add(Row.of(line.place(), with(carried, cells))));
            } else if (heading.isEmpty()
                    && !COMMENT.matcher(line.text()).find()
                    && COULD_BE_PORT.matcher(line.text()).find()) {
                rows.add(Row.skipped(line.place(), "does not match the pattern", line.text()));
            }
        }
        if (!any) {
            throw new FormatException(document.name() + ": no line matches the pattern");
        }
        return Rows.of(rows)
                .understood(shapes.stream()
                        .flatMap(shape -> shape.groups().entrySet().stream())
                        .map(group -> "group \"" + group.getKey() + "\" → "
                                + group.getValue().code())
                        .distinct()
                        .toList());
    }

    private static Map<Column, String> with(Map<Column, String> carried, Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(carried);
        all.putAll(cells);
        return all;
    }

    /** Returns every match of the first pattern that has any. */
    private static List<Map<Column, String>> matches(List<RowPattern> shapes, String line) {
        List<Map<Column, String>> found = new ArrayList<>();
        for (RowPattern shape : shapes) {
            Matcher matcher = shape.pattern().matcher(new InterruptibleText(line));
            while (matcher.find()) {
                Map<Column, String> cells = new EnumMap<>(Column.class);
                shape.groups().forEach((group, column) -> {
                    if (matcher.group(group) != null && column != Column.IGNORE) {
                        cells.merge(column, matcher.group(group), (one, other) -> one + " " + other);
                    }
                });
                found.add(cells);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private static List<RowPattern> shapes(String key, List<String> regexes, Options options) {
        StatedColumns stated = options.common().stated();
        List<RowPattern> shapes = new ArrayList<>();
        for (Pattern pattern : Regex.all(key, regexes)) {
            Map<String, Column> groups = new LinkedHashMap<>();
            Matcher group = GROUP.matcher(pattern.pattern());
            while (group.find()) {
                groups.put(group.group(1), column(key, group.group(1), stated));
            }
            if (groups.isEmpty()) {
                throw new OptionException(key, "has no named group", "name one, such as (?<port>\\d+)");
            }
            shapes.add(new RowPattern(pattern, groups));
        }
        return shapes;
    }

    private static Column column(String key, String group, StatedColumns stated) {
        return stated.findHeader(group)
                .or(() -> named(group))
                .or(() -> ColumnNames.find(group))
                .orElseThrow(() -> new OptionException(
                        key,
                        "group \"" + group + "\" names no column",
                        "name it port, transport, name, description, text, ..."));
    }

    /** Java's groups have no hyphens: {@code servicecode}. */
    private static Optional<Column> named(String group) {
        return Arrays.stream(Column.values())
                .filter(column -> column.code().replace("-", "").equalsIgnoreCase(group))
                .findFirst();
    }
}
