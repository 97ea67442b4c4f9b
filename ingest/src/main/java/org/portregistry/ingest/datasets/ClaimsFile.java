package org.portregistry.ingest.datasets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Used;

/** One file of {@code datasets/claims}: what one source claims, a claim a row, in {@link Claim#ORDER}. */
public final class ClaimsFile {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "ports",
            "transport",
            "name",
            "status",
            "used",
            "description",
            "terms",
            "aliases",
            "categories",
            "risk",
            "frequency",
            "assignee",
            "contact",
            "reference",
            "service_code",
            "registered",
            "modified",
            "current_name",
            "unauthorized_use",
            "place");

    private ClaimsFile() {}

    /** Reads the claims of the source with that id. */
    public static List<Claim> read(Path file, String source) {
        return CsvTable.read(file, HEADER, row -> claim(source, row));
    }

    /** Writes the claims, and returns whether the file is not what it was. */
    public static boolean write(Path file, Collection<Claim> claims) {
        return AtomicFile.write(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether {@link #write} would change the file. */
    public static boolean differs(Path file, Collection<Claim> claims) {
        return AtomicFile.differs(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a claims file. */
    static String text(Collection<Claim> claims) {
        List<Claim> sorted = new ArrayList<>(claims.size());
        claims.forEach(claim -> sorted.add(storable(claim)));
        sorted.sort(Claim.ORDER);
        CsvText text = new CsvText();
        text.row(HEADER);
        sorted.forEach(claim -> append(text, claim));
        return text.toString();
    }

    private static Claim claim(String source, CsvRow row) {
        return new Claim(
                source,
                ports(row),
                row.transport(1),
                row.cell(2),
                ClaimStatus.parse(row.cell(3))
                        .orElseThrow(() -> row.unknown(
                                3,
                                "assigned, reserved, unassigned, unofficial, unauthorized, malicious, or nothing if it"
                                        + " is merely listed")),
                Used.parse(row.cell(4)).orElseThrow(() -> row.unknown(4, "yes, no, or nothing if it is not stated")),
                row.cell(5),
                elements(row.cell(6)),
                elements(row.cell(7)),
                elements(row.cell(8)),
                row.cell(9),
                frequency(row),
                row.cell(11),
                row.cell(12),
                row.cell(13),
                row.cell(14),
                date(row, 15),
                date(row, 16),
                row.cell(17),
                unauthorizedUse(row),
                // Claims kept by hand are found again by their own line.
                row.cell(19).isEmpty() ? row.place() : row.cell(19));
    }

    private static Optional<PortRange> ports(CsvRow row) {
        String text = row.cell(0);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PortRange> ports = PortRange.parse(text);
        if (ports.isEmpty()) {
            throw row.wrong(
                    0,
                    row.quoted(0) + " is no port or range",
                    "write 80, or 6000-6063, of numbers from 0 to 65535, or nothing for a service name without a port");
        }
        return ports;
    }

    private static String frequency(CsvRow row) {
        String text = row.cell(10);
        if (!text.isEmpty() && !isShare(text)) {
            throw row.wrong(
                    10, row.quoted(10) + " is no share", "write a decimal from 0 to 1 such as 0.0025, or nothing");
        }
        return text;
    }

    private static boolean isShare(String text) {
        boolean decimal = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.')
                && !text.startsWith(".")
                && !text.endsWith(".");
        return decimal && Double.parseDouble(text) <= 1;
    }

    /** Returns a day or month as lists state them; a day that no calendar has is refused. */
    private static String date(CsvRow row, int column) {
        String text = row.cell(column);
        if (!text.isEmpty() && !CalendarDay.isDayOrMonth(text)) {
            throw row.wrong(
                    column, row.quoted(column) + " is no day", "write it like 2026-08-17 or 2026-08, or nothing");
        }
        return text;
    }

    private static boolean unauthorizedUse(CsvRow row) {
        return switch (row.cell(18)) {
            case "yes" -> true;
            case "" -> false;
            default -> throw row.unknown(18, "yes, or nothing if none is reported");
        };
    }

    private static List<String> elements(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        int semicolon = cell.indexOf(';');
        if (semicolon < 0) {
            return List.of(cell);
        }
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (; semicolon >= 0; semicolon = cell.indexOf(';', start)) {
            add(elements, cell.substring(start, semicolon));
            start = semicolon + 1;
        }
        add(elements, cell.substring(start));
        return List.copyOf(elements);
    }

    private static void add(List<String> elements, String element) {
        if (!element.isEmpty()) {
            elements.add(element);
        }
    }

    private static void append(CsvText text, Claim claim) {
        text.cell(claim.ports().map(PortRange::toString).orElse(""));
        text.cell(claim.transport().code());
        text.cell(claim.name());
        text.cell(claim.status().code());
        text.cell(claim.used().code());
        text.cell(claim.description());
        text.cell(String.join(";", claim.terms()));
        text.cell(String.join(";", claim.aliases()));
        text.cell(String.join(";", claim.categories()));
        text.cell(claim.risk());
        text.cell(claim.frequency());
        text.cell(claim.assignee());
        text.cell(claim.contact());
        text.cell(claim.reference());
        text.cell(claim.serviceCode());
        text.cell(claim.registered());
        text.cell(claim.modified());
        text.cell(claim.currentName());
        text.cell(claim.unauthorizedUse() ? "yes" : "");
        text.cell(claim.place());
        text.end();
    }

    /** Returns the claim as it comes back from a file, where a semicolon inside an element would part it in two. */
    static Claim storable(Claim claim) {
        if (isStorable(claim.terms()) && isStorable(claim.aliases()) && isStorable(claim.categories())) {
            return claim;
        }
        return claim.toBuilder()
                .terms(storable(claim.terms()))
                .aliases(storable(claim.aliases()))
                .categories(storable(claim.categories()))
                .build();
    }

    private static boolean isStorable(List<String> elements) {
        for (String element : elements) {
            if (element.isEmpty() || element.indexOf(';') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> storable(List<String> elements) {
        return elements.stream()
                .filter(element -> !element.isEmpty())
                .map(element -> element.replace(';', ','))
                .toList();
    }
}
