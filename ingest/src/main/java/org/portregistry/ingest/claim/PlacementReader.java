package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
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
 * @param colonRanges whether {@code 7777:7779} is a range
 */
public record PlacementReader(Map<Column, String> defaults, boolean graded, boolean portless, boolean colonRanges) {

    private static final Pattern COLON = Pattern.compile("\\d\\s?:");

    /** Returns where the row is, each place once; at least one. */
    List<Placement> read(Row row, CommaStyle style) throws UnreadableException {
        List<PortItem> items = items(row, style);
        TransportCell cell = transportCell(row, items);
        List<StatedTransport> stated =
                items.stream().allMatch(item -> !item.transports().isEmpty()) && !items.isEmpty()
                        ? List.of()
                        : stated(row, cell);
        Optional<ClaimStatus> status = StatusCell.answer(row.cell(Column.STATUS));
        Set<Placement> placements = new LinkedHashSet<>();
        if (items.isEmpty()) {
            stated.forEach(one -> placements.add(placement(row, Optional.empty(), one, status, cell.status(), "")));
        }
        for (PortItem item : items) {
            List<StatedTransport> here = item.transports().isEmpty()
                    ? stated
                    : item.transports().stream().map(StatedTransport::plain).toList();
            for (StatedTransport one : here) {
                placements.add(placement(row, Optional.of(item.ports()), one, status, cell.status(), item.open()));
            }
        }
        return List.copyOf(placements);
    }

    private Placement placement(
            Row row,
            Optional<PortRange> ports,
            StatedTransport stated,
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
        if (!colonRanges && COLON.matcher(port).find()) {
            throw new UnreadableException(Unreadable.UNCLEAR_PORT);
        }
        if (!port.isEmpty()) {
            return PortCell.parse(port, style);
        }
        List<PortItem> items = new ArrayList<>();
        for (Column column : Column.OF_ONE_TRANSPORT) {
            String cell = row.cell(column);
            if (cell.chars().anyMatch(Character::isDigit)) {
                for (PortItem item : PortCell.parse(cell, style)) {
                    items.add(new PortItem(
                            item.ports(), List.of(column.transport().orElseThrow()), item.open()));
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

    private List<StatedTransport> stated(Row row, TransportCell cell) throws UnreadableException {
        List<StatedTransport> marks = StatedTransport.marked(row, graded);
        if (!marks.isEmpty()) {
            return marks;
        }
        List<Transport> transports = cell.transports();
        String name = row.cell(row.cell(Column.NAME).isEmpty() ? Column.TEXT : Column.NAME);
        if (transports.isEmpty()) {
            transports = TransportCell.parse(TransportsBehindName.find(name).orElse(""))
                    .transports();
        }
        if (transports.isEmpty()) {
            transports = TransportCell.parse(defaults.getOrDefault(Column.TRANSPORT, ""))
                    .transports();
        }
        return transports.isEmpty()
                ? List.of(StatedTransport.plain(Transport.UNSTATED))
                : transports.stream().map(StatedTransport::plain).toList();
    }

    private ClaimStatus defaultStatus() {
        return StatusCell.answer(defaults.getOrDefault(Column.STATUS, "")).orElse(ClaimStatus.LISTED);
    }

    private String cell(Row row, Column column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? CellText.clean(defaults.getOrDefault(column, "")) : cell;
    }

    static Used used(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Used.YES;
            case "no", "n", "false" -> Used.NO;
            default -> Used.UNSTATED;
        };
    }
}
