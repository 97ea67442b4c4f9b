package org.portregistry.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.cell.CellText;
import org.portregistry.ingest.cell.CommaStyle;
import org.portregistry.ingest.cell.Mark;
import org.portregistry.ingest.cell.Mark.Meaning;
import org.portregistry.ingest.cell.PortCell;
import org.portregistry.ingest.cell.PortItem;
import org.portregistry.ingest.cell.StatusCell;
import org.portregistry.ingest.cell.TransportCell;
import org.portregistry.ingest.cell.Unreadable;
import org.portregistry.ingest.cell.UnreadableException;
import org.portregistry.ingest.format.Column;
import org.portregistry.ingest.format.Row;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/**
 * Reads ports, transports, status and use of rows.
 *
 * <p>Of several statements of a transport the nearest to the port counts: in its cell ({@code 80/tcp}), then the columns
 * of single transports, then the transport column, then {@code (UDP)} behind the name, then the default.
 *
 * @param defaults values for empty cells
 * @param graded whether the list's marks tell assigned from used, as Wikipedia's do
 * @param portless whether a row may do without a port
 */
record PlacementReader(Map<Column, String> defaults, boolean graded, boolean portless) {

    private static final Map<Column, Transport> MARKED = marked();
    private static final String OURS = "(?:tcp|udp|sctp|dccp)";
    private static final Pattern BEHIND_NAME =
            Pattern.compile("\\((" + OURS + "(?:\\s*[/,&]\\s*" + OURS + ")*)\\)$", Pattern.CASE_INSENSITIVE);

    /** A transport as the row states it; status and use are unset where only other cells state them. */
    private record Stated(Transport transport, ClaimStatus status, Used used) {
        static Stated plain(Transport transport) {
            return new Stated(transport, ClaimStatus.LISTED, Used.UNSTATED);
        }
    }

    /** Returns whether the row's marks belong to a scale that tells assigned from used. */
    static boolean grades(Row row) {
        for (Column column : MARKED.keySet()) {
            try {
                if (Mark.parse(row.cell(column)).meaning().grades()) {
                    return true;
                }
            } catch (UnreadableException e) {
                // The row itself will be skipped for it.
                continue;
            }
        }
        return false;
    }

    /** Returns where the row is, each place once; at least one. */
    List<Placement> read(Row row, CommaStyle style) throws UnreadableException {
        List<PortItem> items = items(row, style);
        TransportCell cell = transportCell(row, items);
        List<Stated> stated = items.stream().allMatch(item -> !item.transports().isEmpty()) && !items.isEmpty()
                ? List.of()
                : stated(row, cell);
        Optional<ClaimStatus> status = StatusCell.answer(row.cell(Column.STATUS));
        Set<Placement> placements = new LinkedHashSet<>();
        if (items.isEmpty()) {
            stated.forEach(one -> placements.add(placement(row, Optional.empty(), one, status, cell.status(), "")));
        }
        for (PortItem item : items) {
            List<Stated> here = item.transports().isEmpty()
                    ? stated
                    : item.transports().stream().map(Stated::plain).toList();
            for (Stated one : here) {
                placements.add(placement(row, Optional.of(item.ports()), one, status, cell.status(), item.open()));
            }
        }
        return List.copyOf(placements);
    }

    private Placement placement(
            Row row,
            Optional<PortRange> ports,
            Stated stated,
            Optional<ClaimStatus> cell,
            ClaimStatus inTransport,
            String open) {
        ClaimStatus status = stated.status() == ClaimStatus.RESERVED
                ? ClaimStatus.RESERVED
                : cell.orElse(
                        stated.status() != ClaimStatus.LISTED
                                ? stated.status()
                                : inTransport != ClaimStatus.LISTED ? inTransport : defaultStatus());
        Used used = stated.used() != Used.UNSTATED ? stated.used() : used(cell(row, Column.USED));
        return new Placement(ports, stated.transport(), status, used, open);
    }

    private List<PortItem> items(Row row, CommaStyle style) throws UnreadableException {
        String port = cell(row, Column.PORT);
        if (!port.isEmpty()) {
            return PortCell.parse(port, style);
        }
        List<PortItem> items = new ArrayList<>();
        for (Map.Entry<Column, Transport> marked : MARKED.entrySet()) {
            String cell = row.cell(marked.getKey());
            if (cell.chars().anyMatch(Character::isDigit)) {
                for (PortItem item : PortCell.parse(cell, style)) {
                    items.add(new PortItem(item.ports(), List.of(marked.getValue()), item.open()));
                }
            }
        }
        if (items.isEmpty() && !portless) {
            throw new UnreadableException(Unreadable.NO_PORT);
        }
        return items;
    }

    /** Reads the transport column; where the ports state their transports themselves, it may hold anything. */
    private static TransportCell transportCell(Row row, List<PortItem> items) throws UnreadableException {
        try {
            return TransportCell.parse(row.cell(Column.TRANSPORT));
        } catch (UnreadableException e) {
            if (items.isEmpty()
                    || items.stream().anyMatch(item -> item.transports().isEmpty())) {
                throw e;
            }
            return TransportCell.parse("");
        }
    }

    private List<Stated> stated(Row row, TransportCell cell) throws UnreadableException {
        List<Stated> marks = marks(row);
        if (!marks.isEmpty()) {
            return marks;
        }
        List<Transport> transports = cell.transports();
        Matcher behindName = BEHIND_NAME.matcher(row.cell(Column.NAME));
        if (transports.isEmpty() && behindName.find()) {
            transports = TransportCell.parse(behindName.group(1)).transports();
        }
        if (transports.isEmpty()) {
            transports = TransportCell.parse(defaults.getOrDefault(Column.TRANSPORT, ""))
                    .transports();
        }
        return transports.isEmpty()
                ? List.of(Stated.plain(Transport.UNSTATED))
                : transports.stream().map(Stated::plain).toList();
    }

    private List<Stated> marks(Row row) throws UnreadableException {
        Map<Transport, Stated> stated = new EnumMap<>(Transport.class);
        boolean denied = false;
        boolean silent = false;
        for (Map.Entry<Column, Transport> marked : MARKED.entrySet()) {
            if (row.cell(marked.getKey()).isEmpty()) {
                continue;
            }
            Mark mark = Mark.parse(row.cell(marked.getKey()));
            Meaning meaning = mark.meaning();
            denied |= meaning == Meaning.NO;
            silent |= meaning == Meaning.SILENT;
            if (meaning != Meaning.NO && meaning != Meaning.SILENT) {
                stated.put(
                        marked.getValue(), new Stated(marked.getValue(), meaning.status(graded), meaning.used(graded)));
                mark.also()
                        .forEach(also -> stated.putIfAbsent(
                                also, new Stated(also, meaning.status(graded), meaning.used(graded))));
            }
        }
        if (stated.isEmpty() && denied && !silent) {
            throw new UnreadableException(Unreadable.NO_TRANSPORT);
        }
        return List.copyOf(stated.values());
    }

    private ClaimStatus defaultStatus() {
        return StatusCell.answer(defaults.getOrDefault(Column.STATUS, "")).orElse(ClaimStatus.LISTED);
    }

    private String cell(Row row, Column column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? CellText.clean(defaults.getOrDefault(column, "")) : cell;
    }

    private static Used used(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Used.YES;
            case "no", "n", "false" -> Used.NO;
            default -> Used.UNSTATED;
        };
    }

    private static Map<Column, Transport> marked() {
        Map<Column, Transport> marked = new EnumMap<>(Column.class);
        marked.put(Column.TCP, Transport.TCP);
        marked.put(Column.UDP, Transport.UDP);
        marked.put(Column.SCTP, Transport.SCTP);
        marked.put(Column.DCCP, Transport.DCCP);
        return marked;
    }
}
