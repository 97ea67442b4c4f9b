package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Coded;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * One cell of a {@link CsvTable}, which can say where it stands.
 *
 * @param file the file
 * @param place the row, {@code line 42}
 * @param column the name of the column
 * @param text what the cell holds
 */
record CsvCell(Path file, String place, String column, String text) {

    private static final int RECOGNISABLE = 60;

    /** Returns the text, which must not be blank. */
    String filled() {
        if (text.isBlank()) {
            throw wrong("must not be blank", "fill it, or remove the line");
        }
        return text;
    }

    /** Returns the transport that the cell names exactly; unstated for an empty cell. */
    Transport transport() {
        return Coded.find(Transport.values(), text)
                .orElseThrow(() -> unknown("tcp, udp, sctp, dccp, or nothing if it is not stated"));
    }

    /** Returns the single port number of the cell, in its one spelling: {@code 080} would be a second row for 80. */
    int port() {
        return PortRange.parse(text)
                .filter(port -> port.isSingle() && port.toString().equals(text))
                .orElseThrow(() -> wrong(quoted() + " is not a port number", "write one from 0 to 65535"))
                .start();
    }

    /** Returns the ports of the cell; none for an empty cell. */
    Optional<PortRange> ports() {
        Optional<PortRange> ports = PortRange.parse(text);
        if (ports.isEmpty() && !text.isEmpty()) {
            throw wrong(
                    quoted() + " is not a port or range",
                    "write 80, or 6000-6063, of numbers from 0 to 65535, or nothing for a service name without a port");
        }
        return ports;
    }

    /** Returns the complaint about a word that is none of the allowed ones. */
    DatasetsException unknown(String allowed) {
        return wrong(quoted() + " is not allowed", "use one of " + allowed);
    }

    /** Returns a complaint about the cell. */
    DatasetsException wrong(String problem, String cure) {
        return DatasetsException.in(file, place + ", column " + column, problem, cure);
    }

    /** Returns the text in quotes, for messages. */
    String quoted() {
        return "\"" + (text.length() > RECOGNISABLE ? text.substring(0, RECOGNISABLE) + "…" : text) + "\"";
    }
}
