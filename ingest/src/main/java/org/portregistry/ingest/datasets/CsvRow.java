package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * One row of a {@link CsvTable}.
 *
 * @param file the file, for messages
 * @param line where the row begins, 1 for the header
 * @param header the names of the columns
 * @param cells as many as the header has, or fewer where the file lacks the last columns; good until the next row is read
 */
record CsvRow(Path file, long line, List<String> header, List<String> cells) {

    /** Returns the text of the cell in that column, counted from 0. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns the text of a cell that must not be blank. */
    String filled(int column) {
        if (cell(column).isBlank()) {
            throw wrong(column, "must not be blank", "fill it, or remove the line");
        }
        return cell(column);
    }

    /** Returns the transport that the cell names exactly; unstated for an empty cell. */
    Transport transport(int column) {
        return switch (cell(column)) {
            case "tcp" -> Transport.TCP;
            case "udp" -> Transport.UDP;
            case "sctp" -> Transport.SCTP;
            case "dccp" -> Transport.DCCP;
            case "" -> Transport.UNSTATED;
            default -> throw unknown(column, "tcp, udp, sctp, dccp, or nothing if it is not stated");
        };
    }

    /** Returns the single port number of the cell. */
    int port(int column) {
        Optional<PortRange> port = PortRange.parse(cell(column));
        if (port.isEmpty() || !port.get().isSingle()) {
            throw wrong(column, quoted(column) + " is no port number", "write one from 0 to 65535");
        }
        return port.get().start();
    }

    /** Returns the complaint about a word that is none of the allowed ones. */
    DatasetsException unknown(int column, String allowed) {
        return wrong(column, quoted(column) + " is not allowed", "use one of " + allowed);
    }

    /** Returns a complaint about a cell. */
    DatasetsException wrong(int column, String problem, String cure) {
        return DatasetsException.in(file, place() + ", column " + header.get(column), problem, cure);
    }

    /** Returns {@code line 42}. */
    String place() {
        return "line " + line;
    }

    /** Returns the cell in quotes, for messages. */
    String quoted(int column) {
        String text = cell(column);
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
