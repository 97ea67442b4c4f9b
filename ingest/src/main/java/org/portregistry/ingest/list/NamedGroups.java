package org.portregistry.ingest.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A regular expression whose named groups are columns: {@code (?<port>\\d+):(?<name>[^:]*)}.
 *
 * <p>A group is named after its column ({@code servicecode} for {@code service-code}, as Java allows no hyphen), or by
 * any word that names one ({@code proto}, {@code service}). Two groups bound a range, {@code from} and {@code to} or
 * {@code port} and {@code last}.
 *
 * @param pattern the expression
 * @param groups the column of each group
 * @param bounds which groups hold the first and the last port of a range, if any do
 */
public record NamedGroups(Pattern pattern, Map<String, Column> groups, Optional<PortBounds> bounds) {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    /** Copies the groups, in their order. */
    public NamedGroups {
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /**
     * Returns expressions with the columns of their groups.
     *
     * @param key the option that holds them
     * @throws OptionException if one has no named group, or one that names no column
     */
    public static List<NamedGroups> of(String key, List<String> regexes, StatedColumns stated) {
        return Regex.all(key, regexes).stream()
                .map(pattern -> of(key, pattern, stated))
                .toList();
    }

    private static NamedGroups of(String key, Pattern pattern, StatedColumns stated) {
        List<String> names = GROUP.matcher(pattern.pattern())
                .results()
                .map(group -> group.group(1))
                .toList();
        if (names.isEmpty()) {
            throw new OptionException(key, "has no named group", "name one, such as (?<port>\\d+)");
        }
        Optional<PortBounds> bounds = PortBounds.find(names).or(() -> PortBounds.find(names, firstPort(names, stated)));
        Map<String, Column> groups = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            int here = at;
            boolean bound = bounds.filter(both -> here == both.first() || here == both.last())
                    .isPresent();
            groups.put(names.get(at), bound ? Column.PORT : column(key, names.get(at), stated));
        }
        return new NamedGroups(pattern, groups, bounds);
    }

    private static int firstPort(List<String> names, StatedColumns stated) {
        return IntStream.range(0, names.size())
                .filter(at -> stated.findWord(names.get(at)).equals(Optional.of(Column.PORT)))
                .findFirst()
                .orElse(-1);
    }

    /** Returns a matcher of the expression that can be interrupted. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(new InterruptibleText(text));
    }

    /** Returns the cells of a match; groups of one column are joined by a blank. */
    public Map<Column, String> cells(Matcher matcher) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        groups.forEach((group, column) -> {
            if (matcher.group(group) != null && column != Column.IGNORE) {
                cells.merge(column, matcher.group(group), (one, other) -> one + " " + other);
            }
        });
        List<String> names = List.copyOf(groups.keySet());
        bounds.flatMap(both -> PortBounds.join(
                        Objects.requireNonNullElse(matcher.group(names.get(both.first())), ""),
                        Objects.requireNonNullElse(matcher.group(names.get(both.last())), "")))
                .ifPresent(range -> cells.put(Column.PORT, range));
        return cells;
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
