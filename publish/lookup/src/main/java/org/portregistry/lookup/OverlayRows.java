package org.portregistry.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rows of an {@link OverlayFile}, and refuses what none may say. */
final class OverlayRows {
    static final String SOURCE = "local";

    private final String file;
    private final List<Service> rows = new ArrayList<>();

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

    /** Adds a row. */
    void add(
            int port,
            Transport transport,
            String name,
            String label,
            Status status,
            String description,
            List<String> aliases,
            List<String> sources) {
        rows.add(new Service(port, transport, name, label, 1, status, Optional.empty(), description, aliases, sources));
    }

    /** Returns the port number of a cell. */
    int port(String text, int line) throws IOException {
        int port = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            port = c < '0' || c > '9' || port > PortRange.LAST ? PortRange.LAST + 1 : port * 10 + c - '0';
        }
        if (text.isEmpty() || port > PortRange.LAST) {
            throw wrong(line, "\"" + text + "\" is no port number", "write one from 0 to 65535, a line each");
        }
        return port;
    }

    /** Returns the transport of a cell. */
    Transport transport(String text, int line, String cure) throws IOException {
        Optional<Transport> transport = Transport.parse(text);
        if (transport.isEmpty()) {
            throw wrong(line, "\"" + text + "\" is no transport", cure);
        }
        return transport.get();
    }

    /** Returns the status of a cell. */
    Status status(String text, int line) throws IOException {
        Optional<Status> status = Status.parse(text);
        if (status.isEmpty()) {
            throw wrong(
                    line,
                    "\"" + text + "\" is no status",
                    "write assigned, unofficial, unauthorized, malicious or reserved, or leave it empty");
        }
        return status.get();
    }

    /** Returns a complaint that names file, line and cure. */
    IOException wrong(int line, String what, String cure) {
        return new IOException(file + ": line " + line + ": " + what + "; " + cure);
    }
}
