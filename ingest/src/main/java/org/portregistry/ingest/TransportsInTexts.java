package org.portregistry.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.TransportWords;

/**
 * Moves transports that begin or end the texts of a list to where they belong: {@code TCP SSH}, {@code SIP TCP/UDP},
 * {@code NTP, UDP}. Where nothing but a blank parts one from the name, at least half of the rows must be so, as
 * {@code Modbus TCP} is a name.
 *
 * @param common whether half of the rows state their transports before or behind a blank
 */
record TransportsInTexts(boolean common) {

    private static final String TRANSPORTS = "(?<transports>" + TransportWords.ONE
            + "(?:(?:\\s{0,3}[/,&+]\\s{0,3}|\\s{1,3}(?:and|or)\\s{1,3}|\\s{1,3})" + TransportWords.ONE + "){0,3})";
    private static final String SEPARATOR = "(?<separator>\\s{0,3}[:,|–—-]\\s{1,3}|\\s{1,3})";

    private static final Pattern FIRST = Pattern.compile(
            "^" + TRANSPORTS + SEPARATOR + "(?!(?:and|or|over|port|ports|to|traffic)\\b)(?<name>.*\\p{L}.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile(
            "^(?<name>\\P{L}*\\p{L}.*?)(?<!\\b(?:over|via|on|with|for|of|to|the|by|in|any|from))" + SEPARATOR
                    + TRANSPORTS + "$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile(TRANSPORTS, Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TRANSPORT = 4;

    /** Longer texts are not names. */
    private static final int LONGEST = 200;

    /** Looks at all rows of a list. */
    static TransportsInTexts of(List<Row> rows) {
        List<Row> mute = rows.stream().filter(TransportsInTexts::isMute).toList();
        List<Matcher> found = mute.stream()
                .map(TransportsInTexts::find)
                .flatMap(Optional::stream)
                .toList();
        long parted = found.stream()
                .filter(text -> !text.group("separator").isBlank())
                .count();
        long stating = found.size() - parted;
        return new TransportsInTexts(stating > 1 && stating * 2 >= mute.size() - parted);
    }

    /** Returns the row with the transports of its text among its transports, if there are any. */
    Row moved(Row row) {
        if (isMute(row) && ONLY.matcher(row.cell(Column.DESCRIPTION)).matches() && text(row) != Column.DESCRIPTION) {
            Map<Column, String> cells = new EnumMap<>(row.cells());
            cells.put(Column.TRANSPORT, cells.remove(Column.DESCRIPTION));
            return row.with(cells);
        }
        Optional<Matcher> found = isMute(row) ? find(row) : Optional.empty();
        if (found.filter(text -> common || isParted(text)).isEmpty()) {
            return row;
        }
        Map<Column, String> cells = new EnumMap<>(row.cells());
        cells.put(text(row), found.orElseThrow().group("name"));
        cells.put(Column.TRANSPORT, found.orElseThrow().group("transports"));
        return row.with(cells);
    }

    /** A dash or a comma parts them from the name, or there are several: no name ends in {@code TCP/UDP}. */
    private static boolean isParted(Matcher text) {
        return !text.group("separator").isBlank() || text.group("transports").length() > LONGEST_TRANSPORT;
    }

    private static Optional<Matcher> find(Row row) {
        String text = row.cell(text(row));
        return text.length() > LONGEST
                ? Optional.empty()
                : Stream.of(FIRST, LAST)
                        .map(pattern -> pattern.matcher(text))
                        .filter(Matcher::matches)
                        .findFirst();
    }

    /** Returns the column that says what is on the port. */
    private static Column text(Row row) {
        return Stream.of(Column.NAME, Column.TEXT)
                .filter(column -> !row.cell(column).isEmpty())
                .findFirst()
                .orElse(Column.DESCRIPTION);
    }

    /** Returns whether a row has a port, and states no transport where one belongs. */
    private static boolean isMute(Row row) {
        return !row.isSkipped()
                && !row.cell(Column.PORT).isEmpty()
                && row.cell(Column.PORT).chars().noneMatch(Character::isLetter)
                && row.cell(Column.TRANSPORT).isEmpty()
                && Collections.disjoint(row.cells().keySet(), Column.OF_ONE_TRANSPORT);
    }
}
