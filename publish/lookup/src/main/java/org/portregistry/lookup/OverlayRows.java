package org.portregistry.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rows of an {@link OverlayFile}, and refuses what none may say. */
final class OverlayRows {
    static final String SOURCE = "local";

    /** A wider range is a row of its own. */
    private static final int EXPANDED = 128;

    /** What somebody names on a port of their own is a server there. */
    private static final int WEIGHT = 255;

    private final String file;
    private final List<Service> rows = new ArrayList<>();
    private final List<WideRange> ranges = new ArrayList<>();
    private final HiddenRows hidden = new HiddenRows();

    OverlayRows(String file) {
        this.file = file;
    }

    /** Returns the name of the file, for messages. */
    String file() {
        return file;
    }

    /** Returns the rows in the order of the file. */
    List<Service> all() {
        return rows;
    }

    /** Returns the ranges that are too wide to expand. */
    List<WideRange> ranges() {
        return ranges;
    }

    /** Returns what the file hides. */
    HiddenRows hidden() {
        return hidden;
    }

    /** Adds a row for each port; a range of more than 128 ports is one of its own. */
    void add(
            PortRange ports,
            Transport transport,
            String name,
            String label,
            Status status,
            String description,
            List<String> aliases,
            List<String> sources,
            List<String> categories) {
        if (ports.end() - ports.start() >= EXPANDED) {
            ranges.add(new WideRange(ports, transport, name, label, status, sources, true, WEIGHT));
        } else {
            Optional<PortRange> range = ports.start() == ports.end() ? Optional.empty() : Optional.of(ports);
            for (int port = ports.start(); port <= ports.end(); port++) {
                rows.add(new Service(
                        port,
                        transport,
                        name,
                        label,
                        1,
                        status,
                        range,
                        description,
                        aliases,
                        sources,
                        categories,
                        "",
                        WEIGHT));
            }
        }
    }

    /** Hides the service that {@code -name} names, on those ports. */
    void hide(String name, PortRange ports, Transport transport) {
        hidden.add(name.substring(1), ports, transport);
    }

    static boolean isHiding(String name) {
        return name.length() > 1 && name.charAt(0) == '-';
    }

    /** Returns the ports of a cell: 80, or 6800-7300. */
    PortRange ports(String text, int line) throws IOException {
        int hyphen = text.indexOf('-');
        int start = port(hyphen < 0 ? text : text.substring(0, hyphen), text, line);
        int end = hyphen < 0 ? start : port(text.substring(hyphen + 1), text, line);
        if (start > end) {
            throw wrong(line, "\"" + text + "\" runs backwards", "write the lower port first");
        }
        return new PortRange(start, end);
    }

    private int port(String text, String cell, int line) throws IOException {
        int port = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            port = c < '0' || c > '9' || port > PortRange.LAST ? PortRange.LAST + 1 : port * 10 + c - '0';
        }
        if (text.isEmpty() || port > PortRange.LAST) {
            throw wrong(
                    line,
                    "\"" + cell + "\" is not a port number",
                    "write one from 0 to 65535, or a range such as 6800-7300, a line each");
        }
        return port;
    }

    /** Returns the transport of a cell. */
    Transport transport(String text, int line, String cure) throws IOException {
        Optional<Transport> transport = Transport.parse(text);
        if (transport.isEmpty()) {
            throw wrong(line, "\"" + text + "\" is not a transport", cure);
        }
        return transport.get();
    }

    /** Returns the status of a cell. */
    Status status(String text, int line) throws IOException {
        Optional<Status> status = Status.parse(text);
        if (status.isEmpty()) {
            throw wrong(
                    line,
                    "\"" + text + "\" is not a status",
                    "write assigned, unofficial, unauthorized, malicious or reserved, or leave it empty");
        }
        return status.get();
    }

    /** Returns a complaint that names file, line and cure. */
    IOException wrong(int line, String what, String cure) {
        return new IOException(file + ": line " + line + ": " + what + "; " + cure);
    }
}
