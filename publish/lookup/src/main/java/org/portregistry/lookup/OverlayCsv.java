package org.portregistry.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads CSV with a header that names the columns {@code port} and {@code service}. */
final class OverlayCsv {
    private static final String TRANSPORT_CURE =
            "write tcp, udp, sctp or dccp, a line each, or leave it empty for all of them";

    private OverlayCsv() {}

    /** Adds the rows of the text. */
    static void read(String text, OverlayRows rows) throws IOException {
        CsvText csv = new CsvText(rows.file(), text);
        List<String> header = csv.next();
        while (isBlank(header) || header.get(0).startsWith("#")) {
            header = csv.next();
        }
        for (int i = 0; i < header.size(); i++) {
            header.set(i, header.get(i).strip().toLowerCase(Locale.ROOT));
        }
        int port = column(header, "port", csv.line(), rows);
        int service = column(header, "service", csv.line(), rows);
        for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
            int line = csv.line();
            if (isBlank(cells) || cells.get(0).startsWith("#")) {
                continue;
            }
            if (cells.size() != header.size()) {
                throw rows.wrong(
                        line,
                        "has " + cells.size() + " cells, and the header " + header.size(),
                        cells.size() > header.size()
                                ? "put cells that hold commas into quotes"
                                : "write a comma for each cell that is empty");
            }
            PortRange ports = rows.ports(cell(cells, port), line);
            String stated = cell(cells, header.indexOf("transport"));
            Transport transport = stated.isEmpty() ? Transport.UNSTATED : rows.transport(stated, line, TRANSPORT_CURE);
            // A service whose own name begins with a hyphen has an apostrophe before it, as in ports.csv.
            if (OverlayRows.isHiding(cells.get(service).strip())) {
                rows.hide(cells.get(service).strip(), ports, transport);
                continue;
            }
            String status = cell(cells, header.indexOf("status"));
            List<String> sources = items(cell(cells, header.indexOf("sources")));
            rows.add(
                    ports,
                    transport,
                    named(cell(cells, service), status, line, rows),
                    cell(cells, header.indexOf("label")),
                    status.isEmpty() ? Status.UNOFFICIAL : rows.status(status, line),
                    cell(cells, header.indexOf("description")),
                    items(cell(cells, header.indexOf("aliases"))),
                    sources.isEmpty() ? List.of(OverlayRows.SOURCE) : sources,
                    items(cell(cells, header.indexOf("categories"))));
        }
    }

    private static int column(List<String> header, String name, int line, OverlayRows rows) throws IOException {
        int column = header.indexOf(name);
        if (column < 0) {
            throw rows.wrong(
                    line,
                    "the header " + String.join(",", header) + " has no column " + name,
                    "begin the file with: port,transport,service");
        }
        return column;
    }

    private static String named(String name, String status, int line, OverlayRows rows) throws IOException {
        if (name.isEmpty() && !status.equalsIgnoreCase(Status.RESERVED.code())) {
            throw rows.wrong(line, "names no service", "write one; only a port whose status is reserved has none");
        }
        return name;
    }

    /** Our own CSV has an apostrophe before what a spreadsheet would run. */
    private static String cell(List<String> cells, int column) {
        String cell = column < 0 ? "" : cells.get(column).strip();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Spreadsheets write lines of nothing but commas where rows were emptied. */
    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return !cells.isEmpty();
    }

    private static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (int start = 0; start < cell.length(); ) {
            int end = cell.indexOf(';', start);
            end = end < 0 ? cell.length() : end;
            if (end > start) {
                items.add(cell.substring(start, end).strip());
            }
            start = end + 1;
        }
        return items;
    }
}
