package org.portregistry.ingest.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Used;

/** Reads the rows of one {@link ClaimsFile}, and refuses what none may say. */
final class ClaimRows {

    private final String source;
    private String lastText = "";
    private Optional<PortRange> lastPorts = Optional.empty();

    /** Takes the id of the source whose claims they are. */
    ClaimRows(String source) {
        this.source = source;
    }

    /** Returns the claim of a row. */
    Claim claim(CsvRow row) {
        return new Claim(
                source,
                ports(row),
                row.transport(1),
                row.cell(2),
                status(row),
                used(row),
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
                row.cell(19).isEmpty() ? row.place() : row.cell(19),
                elements(row.cell(20)),
                row.cell(21));
    }

    /** Rows come by port: most are on that of the row before. */
    private Optional<PortRange> ports(CsvRow row) {
        String text = row.cell(0);
        if (text.equals(lastText)) {
            return lastPorts;
        }
        Optional<PortRange> ports = PortRange.parse(text);
        if (ports.isEmpty() && !text.isEmpty()) {
            throw row.wrong(
                    0,
                    row.quoted(0) + " is no port or range",
                    "write 80, or 6000-6063, of numbers from 0 to 65535, or nothing for a service name without a port");
        }
        lastText = text;
        lastPorts = ports;
        return ports;
    }

    private static ClaimStatus status(CsvRow row) {
        Optional<ClaimStatus> status = ClaimStatus.parse(row.cell(3));
        if (status.isEmpty()) {
            throw row.unknown(
                    3,
                    "assigned, reserved, unassigned, unofficial, unauthorized, malicious, or nothing if it is merely"
                            + " listed");
        }
        return status.get();
    }

    private static Used used(CsvRow row) {
        Optional<Used> used = Used.parse(row.cell(4));
        if (used.isEmpty()) {
            throw row.unknown(4, "yes, no, or nothing if it is not stated");
        }
        return used.get();
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        boolean decimal = text.indexOf('.') == text.lastIndexOf('.') && !text.startsWith(".") && !text.endsWith(".");
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
}
