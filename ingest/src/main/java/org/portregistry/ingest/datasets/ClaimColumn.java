package org.portregistry.ingest.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimBuilder;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Used;

/** The columns of a claims file, in their order. Each writes a cell of a claim, and reads it back. */
enum ClaimColumn {
    PORTS(claim -> claim.ports().map(PortRange::toString).orElse(""), (claim, cell) -> claim.ports(sharedPorts(cell))),
    TRANSPORT(claim -> claim.transport().code(), (claim, cell) -> claim.transport(cell.transport())),
    NAME(Claim::name, (claim, cell) -> claim.name(shared(cell.text()))),
    STATUS(claim -> claim.status().code(), (claim, cell) -> claim.status(status(cell))),
    USED(claim -> claim.used().code(), (claim, cell) -> claim.used(used(cell))),
    DESCRIPTION(Claim::description, (claim, cell) -> claim.description(shared(cell.text()))),
    TERMS(claim -> joined(claim.terms()), (claim, cell) -> claim.terms(parted(cell))),
    ALIASES(claim -> joined(claim.aliases()), (claim, cell) -> claim.aliases(parted(cell))),
    CATEGORIES(claim -> joined(claim.categories()), (claim, cell) -> claim.categories(parted(cell))),
    RISK(Claim::risk, (claim, cell) -> claim.risk(shared(cell.text()))),
    FREQUENCY(Claim::frequency, (claim, cell) -> claim.frequency(share(cell))),
    ASSIGNEE(Claim::assignee, (claim, cell) -> claim.assignee(shared(cell.text()))),
    CONTACT(Claim::contact, (claim, cell) -> claim.contact(shared(cell.text()))),
    REFERENCE(Claim::reference, (claim, cell) -> claim.reference(shared(cell.text()))),
    SERVICE_CODE(Claim::serviceCode, (claim, cell) -> claim.serviceCode(shared(cell.text()))),
    REGISTERED(Claim::registered, (claim, cell) -> claim.registered(day(cell))),
    MODIFIED(Claim::modified, (claim, cell) -> claim.modified(day(cell))),
    CURRENT_NAME(Claim::currentName, (claim, cell) -> claim.currentName(shared(cell.text()))),
    UNAUTHORIZED_USE(
            claim -> claim.unauthorizedUse() ? "yes" : "", (claim, cell) -> claim.unauthorizedUse(isReported(cell))),
    /**
     * Every claim is made of its source and its place, which {@link #read} therefore takes first. The place ends in the
     * form of a range whose end is open: {@code line 120 (6000+)}.
     */
    PLACE(Claim::place, (claim, cell) -> claim.openEnd(cell.text().endsWith("+)"))),
    LINKS(claim -> joined(claim.links()), (claim, cell) -> claim.links(parted(cell))),
    APPLICATION(Claim::application, (claim, cell) -> claim.application(shared(cell.text())));

    /** The header of a claims file. */
    static final List<String> HEADER = Arrays.stream(values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What was read of cells with ports, by their text. */
    private static final Map<String, Optional<PortRange>> READ_PORTS = new ConcurrentHashMap<>();

    private static final Pattern SHARE = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Function<Claim, String> write;
    private final BiConsumer<ClaimBuilder, CsvCell> read;

    ClaimColumn(Function<Claim, String> write, BiConsumer<ClaimBuilder, CsvCell> read) {
        this.write = write;
        this.read = read;
    }

    /** Returns the cells of a claim. */
    static List<String> row(Claim claim) {
        return Arrays.stream(values()).map(column -> column.write.apply(claim)).toList();
    }

    /** Returns the claim of a row; one that names no place, as rows kept by hand, is found again by its own line. */
    static Claim read(String source, List<CsvCell> row) {
        CsvCell place = row.get(PLACE.ordinal());
        ClaimBuilder claim = Claim.of(source, shared(place.text().isEmpty() ? place.place() : place.text()));
        for (ClaimColumn column : values()) {
            column.read.accept(claim, row.get(column.ordinal()));
        }
        return claim.build();
    }

    private static ClaimStatus status(CsvCell cell) {
        return ClaimStatus.parse(cell.text())
                .orElseThrow(() -> cell.unknown(
                        "assigned, reserved, unassigned, unofficial, unauthorized, malicious, or nothing if it is"
                                + " merely listed"));
    }

    private static Used used(CsvCell cell) {
        return Used.parse(cell.text()).orElseThrow(() -> cell.unknown("yes, no, or nothing if it is not stated"));
    }

    private static String share(CsvCell cell) {
        String text = cell.text();
        if (!text.isEmpty() && !(SHARE.matcher(text).matches() && Double.parseDouble(text) <= 1)) {
            throw cell.wrong(
                    cell.quoted() + " is not a share", "write a decimal from 0 to 1 such as 0.0025, or nothing");
        }
        return text;
    }

    /** Returns a day or month as lists state them; a day that no calendar has is refused. */
    private static String day(CsvCell cell) {
        if (!cell.text().isEmpty() && !CalendarDates.isDayOrMonth(cell.text())) {
            throw cell.wrong(cell.quoted() + " is not a day", "write it like 2026-08-17 or 2026-08, or nothing");
        }
        return cell.text();
    }

    private static boolean isReported(CsvCell cell) {
        return switch (cell.text()) {
            case "yes" -> true;
            case "" -> false;
            default -> throw cell.unknown("yes, or nothing if none is reported");
        };
    }

    private static String joined(List<String> elements) {
        return String.join(";", elements);
    }

    private static List<String> parted(CsvCell cell) {
        return Arrays.stream(cell.text().split(";"))
                .filter(element -> !element.isEmpty())
                .map(ClaimColumn::shared)
                .toList();
    }

    /** Returns the ports of a cell, the same object for the same text: a port is named by list after list. */
    private static Optional<PortRange> sharedPorts(CsvCell cell) {
        return READ_PORTS.computeIfAbsent(cell.text(), text -> cell.ports());
    }

    /** Returns one text for all that are equal: lists repeat each other's names, words and places a million times. */
    private static String shared(String text) {
        return text.intern();
    }
}
