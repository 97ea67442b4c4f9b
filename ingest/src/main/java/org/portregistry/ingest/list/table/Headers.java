package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.CompoundHeader;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.PortBounds;
import org.portregistry.ingest.list.StatedColumns;

/** Tells headers from lines of data, and does without them where every column is plain to see. */
public final class Headers {

    /** A header stands within this many lines from the top. */
    private static final int LOWEST_HEADER = 20;

    /** Longer headers than this, in characters, are sentences. */
    private static final int LONGEST = 100;

    /** {@code Default port (plain / encrypted)}. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*");

    /** Where a key goes on with its next word: {@code portNumber}, {@code port-number}. */
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[a-z])-(?=[a-z])");

    private Headers() {}

    /** Returns whether the cells name a column of ports and one of names, and hold no port themselves. */
    public static boolean isHeader(List<String> cells, StatedColumns option) {
        List<Column> columns = columns(cells, option);
        // "Protocol" may turn out to be the column of names.
        boolean words = !Collections.disjoint(columns, Column.WORDS)
                || columns.contains(Column.TRANSPORT)
                || columns.contains(Column.PORT)
                        && cells.size() > 1
                        && cells.stream().allMatch(Headers::isTitle);
        boolean ports = !Collections.disjoint(columns, Column.PORTS)
                || PortBounds.find(cells).isPresent();
        boolean both = cells.size() > 1 && cells.stream().anyMatch(CompoundHeader::isNameAndPort);
        return (words && ports || both) && cells.stream().noneMatch(cell -> CellKind.of(cell) == CellKind.PORTS);
    }

    /** A word or a few, for a column that nobody knows, {@code Exporter}; an answer to one is a cell. */
    private static boolean isTitle(String header) {
        return header.length() <= 30 && header.strip().matches("(?!(?i:yes|true|false)$)\\p{L}[\\p{L} /_-]*");
    }

    /**
     * Makes a table of lines: with the first header of ports among the upper lines; else, or if the option {@code header}
     * is false, with columns told by the option {@code columns} or by sight. If it is true, the first line is the header.
     */
    public static Table table(List<Table.Line> lines, StatedColumns columns, Options options) {
        Optional<Boolean> header = options.of(HeaderOption.class).header();
        if (header.orElse(false) && !lines.isEmpty()) {
            return below(lines, 0);
        }
        Optional<Table> headed = header.orElse(true) ? find(lines, columns) : Optional.empty();
        return headed.orElseGet(() -> {
            List<String> seen =
                    columns.isEmpty() ? HeaderlessColumns.find(lines).orElse(List.of()) : List.of();
            return new Table("the text", "", seen, lines);
        });
    }

    /** Finds the first line that is a header; what stands above it are titles and remarks. */
    static Optional<Table> find(List<Table.Line> lines, StatedColumns columns) {
        for (int at = 0; at < Math.min(LOWEST_HEADER, lines.size()); at++) {
            if (isHeader(lines.get(at).texts(), columns)) {
                return Optional.of(below(lines, at));
            }
        }
        return Optional.empty();
    }

    private static Table below(List<Table.Line> lines, int at) {
        return new Table("the text", "", lines.get(at).texts(), lines.subList(at + 1, lines.size()));
    }

    /** Returns what each header says its column is about, {@link Column#IGNORE} where nobody knows. */
    static List<Column> columns(List<String> headers, StatedColumns option) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            columns.add(option.find(header, index).or(() -> named(header)).orElse(Column.IGNORE));
        }
        if (Collections.disjoint(columns, Column.PORTS) && headers.stream().noneMatch(ColumnNames::isSetting)) {
            // "No." and the like mean ports only where no other header does; they may as well count the lines.
            IntStream.range(0, headers.size())
                    .filter(index -> columns.get(index) == Column.IGNORE && isWeakPort(headers.get(index)))
                    .filter(index -> option.find(headers.get(index), index).isEmpty())
                    .findFirst()
                    .ifPresent(index -> columns.set(index, Column.PORT));
        }
        if (headers.stream().anyMatch(Headers::isDestination)) {
            // From where to where a firewall must let traffic through: not from where we know.
            IntStream.range(0, headers.size())
                    .filter(index ->
                            headers.get(index).strip().toLowerCase(Locale.ROOT).startsWith("source"))
                    .filter(index -> option.find(headers.get(index), index).isEmpty())
                    .forEach(index -> columns.set(index, Column.IGNORE));
        }
        return columns;
    }

    /**
     * Returns what each key of a record says its value is about, {@link Column#IGNORE} where nobody knows. A key may be
     * written {@code likeThis}.
     */
    public static List<Column> ofKeys(StatedColumns option, List<String> keys) {
        List<String> words =
                keys.stream().map(key -> WORD_ENDS.matcher(key).replaceAll(" ")).toList();
        List<Column> columns = columns(words, option);
        for (int index = 0; index < keys.size(); index++) {
            int here = index;
            option.findHeader(keys.get(index)).ifPresent(stated -> columns.set(here, stated));
        }
        keepOneName(keys, columns, option);
        return columns;
    }

    /** Of several columns of names the first counts; the next says more, or the same again under the same header. */
    static void keepOneName(List<String> headers, List<Column> columns, StatedColumns option) {
        int name = columns.indexOf(Column.NAME);
        for (int index = name + 1; name >= 0 && index < columns.size(); index++) {
            if (columns.get(index) == Column.NAME
                    && option.findHeader(headers.get(index)).isEmpty()) {
                boolean again = headers.get(index).equalsIgnoreCase(headers.get(name));
                columns.set(index, again ? Column.ALIASES : Column.DESCRIPTION);
            }
        }
    }

    /** Returns the column that a header names, be it "TCP ports" or "Ports (TCP)". */
    static Optional<Column> named(String header) {
        if (!canBeWords(header)) {
            return Optional.empty();
        }
        Optional<Column> known = ColumnNames.find(header).or(() -> ColumnNames.findMisspelt(header));
        if (known.isPresent()) {
            return known;
        }
        List<String> words = List.of(header.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        List<Column> transports = Column.OF_ONE_TRANSPORT.stream()
                .filter(column -> words.contains(column.code()))
                .toList();
        boolean ports = words.contains("port") || words.contains("ports");
        return ports && transports.size() == 1
                ? Optional.of(transports.get(0))
                : ColumnNames.find(REMARK.matcher(header).replaceAll(" "));
    }

    /** Returns whether a cell of ports holds the header of that column: a header among the rows. */
    public static boolean isPortHeader(String cell) {
        return canBeWords(cell) && ColumnNames.find(cell).equals(Optional.of(Column.PORT));
    }

    /** A header is short, and has a letter or the sign of numbers. */
    private static boolean canBeWords(String header) {
        return header.length() <= LONGEST && header.chars().anyMatch(sign -> sign == '#' || Character.isLetter(sign));
    }

    private static boolean isDestination(String header) {
        String words = header.strip().toLowerCase(Locale.ROOT);
        return words.equals("dst")
                || words.equals("direction")
                || words.startsWith("destination")
                || words.startsWith("target");
    }

    private static boolean isWeakPort(String header) {
        return canBeWords(header) && ColumnNames.isWeakPort(header);
    }
}
