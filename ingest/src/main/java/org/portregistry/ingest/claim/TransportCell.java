package org.portregistry.ingest.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.TransportWords;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Nulls;
import org.portregistry.model.Transport;

/**
 * A cell that names transports: {@code TCP/UDP}, {@code tcp & udp}, {@code UDP; TCP on other ports}.
 *
 * @param transports the transports, sorted; none: the cell does not say
 * @param status where a status stands in the place of a protocol ({@code unofficial}), that; otherwise
 *     {@link ClaimStatus#LISTED}
 */
public record TransportCell(List<Transport> transports, ClaimStatus status) {

    private static final Pattern ELSEWHERE =
            Pattern.compile("[;,(]\\s*[^;,(]*\\b(?:other|different|another) ports?\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;&/|+()]+");
    private static final Set<String> UNSTATED =
            Set.of("any", "all", "n/a", "na", "-", "--", "?", "none", "unknown", "*", "tcp/ip");
    private static final Set<String> FILLERS =
            Set.of("and", "or", "protocol", "port", "only", "both", "over", "usually", "ip");

    /** {@code TCP (REST API)}. */
    private static final Pattern REMARK = Pattern.compile("(?<=\\w)\\s{0,9}\\(([^()]{1,80})\\)");

    /** Copies the list. */
    public TransportCell {
        transports = List.copyOf(transports);
        Nulls.refuse(status);
    }

    /**
     * Reads a cell; a blank one states nothing.
     *
     * @throws UnreadableException if it names a protocol that is none of ours, and none of ours beside it
     */
    public static TransportCell parse(String cell) throws UnreadableException {
        String text = CellText.withoutFootnotes(CellText.clean(cell)).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || UNSTATED.contains(text)) {
            return new TransportCell(List.of(), ClaimStatus.LISTED);
        }
        if (text.equals("both")) {
            return new TransportCell(List.of(Transport.TCP, Transport.UDP), ClaimStatus.LISTED);
        }
        TreeSet<Transport> transports = new TreeSet<>();
        ClaimStatus status = StatusCell.parse(text).orElse(ClaimStatus.LISTED);
        if (status != ClaimStatus.LISTED) {
            return new TransportCell(List.of(), status);
        }
        for (String word :
                SEPARATOR.split(withoutRemarks(ELSEWHERE.matcher(text).replaceFirst("")))) {
            Optional<Transport> transport = TransportWords.find(word);
            if (transport.isPresent()) {
                transports.add(transport.get());
            } else if (!word.isEmpty()
                    && !FILLERS.contains(word)
                    && !TransportWords.isForeign(word)
                    && !TransportWords.isRider(word)) {
                throw new UnreadableException(Unreadable.FOREIGN_TRANSPORT);
            }
        }
        if (transports.isEmpty()) {
            throw new UnreadableException(Unreadable.FOREIGN_TRANSPORT);
        }
        return new TransportCell(List.copyOf(transports), ClaimStatus.LISTED);
    }

    /**
     * Returns the row with its transport where it belongs: a column of protocols may hold {@code HTTP} in one row and
     * {@code TCP} in the next. On a port, no service is called like
     * that, and another cell of the row says what it is. (IANA does have services {@code tcp} and {@code udp}, without a port.)
     */
    static Row inItsPlace(Row row) {
        String name = row.cell(Column.NAME);
        boolean saysElsewhere = !row.cell(Column.TEXT).isEmpty()
                || !row.cell(Column.DESCRIPTION).isEmpty();
        if (!saysElsewhere || !hasPort(row) || !row.cell(Column.TRANSPORT).isEmpty() || !isOnlyTransports(name)) {
            return row;
        }
        Map<Column, String> cells = new EnumMap<>(row.cells());
        cells.remove(Column.NAME);
        cells.put(Column.TRANSPORT, name);
        return row.with(cells);
    }

    private static boolean hasPort(Row row) {
        return !row.cell(Column.PORT).isEmpty()
                || Column.OF_ONE_TRANSPORT.stream()
                        .anyMatch(one -> row.cell(one).chars().anyMatch(Character::isDigit));
    }

    private static boolean isOnlyTransports(String name) {
        return !name.isEmpty()
                && SEPARATOR
                        .splitAsStream(name.toLowerCase(Locale.ROOT))
                        .allMatch(word -> word.equals("and")
                                || word.equals("or")
                                || TransportWords.find(word).isPresent())
                && name.chars().anyMatch(Character::isLetter);
    }

    /** Drops what stands in brackets behind a word, unless it names a protocol itself. */
    private static String withoutRemarks(String text) {
        return REMARK.matcher(text).replaceAll(remark -> {
            boolean names = SEPARATOR
                    .splitAsStream(remark.group(1))
                    .anyMatch(word -> TransportWords.find(word).isPresent() || TransportWords.isForeign(word));
            return names ? Matcher.quoteReplacement(remark.group()) : " ";
        });
    }
}
