package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.ingest.claim.MalwareProse.Malware;
import org.portregistry.ingest.claim.Naming.NamedService;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/**
 * Turns rows into claims: one for each port or range, transport and service.
 *
 * @param source whose rows they are
 * @param placements reads where
 * @param namings reads what
 * @param malware whether descriptions name malware in prose
 */
public record RowReader(Source source, PlacementReader placements, NamingReader namings, boolean malware) {

    private static final NamedService NAMELESS = new NamedService("", List.of(), List.of());
    private static final Pattern SHARE = Pattern.compile("0|1|[01]?\\.\\d{1,18}");

    /**
     * Reads a row whose texts are cleaned.
     *
     * @throws UnreadableException if it gives no claim, with the reason
     */
    public List<Claim> read(Row asFound, CommaStyle style) throws UnreadableException {
        Row row = TransportCell.inItsPlace(asFound);
        List<Placement> found = placements.read(row, style);
        String names = row.cell(row.cell(Column.NAME).isEmpty() ? Column.TEXT : Column.NAME);
        Map<PortRange, String> inOrder = NameCell.inOrder(names, ports(found));
        List<Placement> places = inOrder.isEmpty()
                ? found
                : found.stream()
                        .flatMap(place -> inOrder.keySet().stream()
                                .filter(port -> place.ports().orElseThrow().contains(port.start()))
                                .map(place::on))
                        .toList();
        Map<PortRange, String> byPort =
                inOrder.isEmpty() ? NameCell.byPort(row.cell(Column.NAME), ports(found)) : inOrder;
        boolean nameless = byPort.isEmpty()
                ? !NameCell.isName(row.cell(Column.NAME))
                : byPort.values().stream().noneMatch(NameCell::isName);
        List<Malware> malicious = malware ? MalwareProse.find(row.cell(Column.DESCRIPTION), nameless) : List.of();
        Set<Claim> claims = new LinkedHashSet<>();
        for (Placement place : places) {
            if (claims.size() > Unreadable.MOST_CLAIMS) {
                throw new UnreadableException(Unreadable.TOO_MANY);
            }
            String name = place.ports().map(byPort::get).orElse(null);
            String cell = name == null ? row.cell(Column.NAME) : name;
            if (NameCell.isName(cell) || malicious.isEmpty()) {
                claims.addAll(benign(row, place, namings.read(cell, row)));
            }
            for (Malware one : malicious) {
                claims.addAll(malicious(row, place, one));
            }
        }
        if (claims.isEmpty()) {
            throw new UnreadableException(Unreadable.NO_NAME);
        }
        return List.copyOf(claims);
    }

    private static Set<PortRange> ports(List<Placement> places) {
        return places.stream()
                .flatMap(place -> place.ports().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Claim> benign(Row row, Placement place, Naming naming) {
        Optional<ClaimStatus> remark = place.status() == ClaimStatus.LISTED
                ? StatusCell.remark(row.cell(Column.DESCRIPTION))
                        .filter(stated -> stated.namesUse() || !NameCell.isName(row.cell(Column.NAME)))
                : Optional.empty();
        ClaimStatus status = naming.status().or(() -> remark).orElse(place.status());
        List<Claim> claims = new ArrayList<>();
        if (naming.services().isEmpty() || !status.namesUse() && !NameCell.isName(row.cell(Column.NAME))) {
            if (!status.namesUse()) {
                claims.add(claim(row, place, NAMELESS, status, naming.description()));
            }
            return claims;
        }
        for (NamedService service : naming.services()) {
            claims.add(claim(row, place, service, status, naming.description()));
        }
        return claims;
    }

    private List<Claim> malicious(Row row, Placement place, Malware malware) {
        Set<Optional<PortRange>> ports = new LinkedHashSet<>();
        if (malware.ports().isEmpty() || malware.more()) {
            ports.add(place.ports());
        }
        malware.ports().forEach(port -> ports.add(Optional.of(port)));
        return ports.stream()
                .map(port -> new Placement(port, place.transport(), ClaimStatus.MALICIOUS, place.used(), place.open()))
                .map(there -> claim(
                        row,
                        there,
                        new NamedService(malware.name(), List.of(), List.of()),
                        ClaimStatus.MALICIOUS,
                        row.cell(Column.DESCRIPTION)))
                .toList();
    }

    private Claim claim(Row row, Placement place, NamedService service, ClaimStatus status, String description) {
        boolean keep = source.text() == TextPolicy.KEEP;
        return Claim.of(source.id(), place.open().isEmpty() ? row.place() : row.place() + " (" + place.open() + ")")
                .ports(place.ports())
                .openEnd(!place.open().isEmpty())
                .transport(place.transport())
                .name(service.name())
                .status(status)
                .used(place.used())
                .description(keep ? description : "")
                .terms(keep ? List.of() : CellText.terms(description))
                .aliases(service.aliases())
                .links(service.links())
                .categories(namings.entries(Column.CATEGORY, row.cell(Column.CATEGORY), ";"))
                .risk(row.cell(Column.RISK))
                .frequency(frequency(row.cell(Column.FREQUENCY)))
                .assignee(row.cell(Column.ASSIGNEE))
                .contact(row.cell(Column.CONTACT))
                .reference(row.cell(Column.REFERENCE))
                .serviceCode(row.cell(Column.SERVICE_CODE))
                .registered(date(row.cell(Column.REGISTERED)))
                .modified(date(row.cell(Column.MODIFIED)))
                .currentName(row.cell(Column.CURRENT_NAME))
                .unauthorizedUse(StatusCell.reports(row.cell(Column.UNAUTHORIZED_USE)))
                .build();
    }

    /** A frequency is a share, 0 to 1, written with the zero that some lists leave out; any other text is none. */
    private static String frequency(String cell) {
        String share = cell.startsWith(".") ? "0" + cell : cell;
        return isShare(share) ? share : "";
    }

    static boolean isShare(String cell) {
        return SHARE.matcher(cell).matches() && Double.parseDouble(cell) <= 1;
    }

    /** Only dates that begin with the year count: in {@code 03/04/2005} nobody knows day from month. */
    private static String date(String cell) {
        String plain = cell.replace('/', '-');
        return CalendarDates.isDayOrMonth(plain) ? plain : "";
    }
}
