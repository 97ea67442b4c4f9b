package org.portregistry.ingest.claim;

import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.model.Used;

/** The values of the option {@code defaults}: they are read as cells are, so that a source file is refused in time. */
public final class DefaultValues {

    private DefaultValues() {}

    /**
     * Refuses a value that cannot be read in its column.
     *
     * @throws OptionException that names the cure
     */
    public static void check(Map<Column, String> defaults) {
        defaults.forEach(DefaultValues::requireReadable);
    }

    private static void requireReadable(Column column, String value) {
        String allowed = value.isBlank()
                ? ""
                : switch (column) {
                    case PORT -> isPorts(value) ? "" : "ports such as 80 or 67, 68";
                    case TRANSPORT -> isTransport(value) ? "" : "tcp, udp, sctp, dccp, or several joined by /";
                    case STATUS ->
                        StatusCell.answer(value).isPresent()
                                ? ""
                                : "assigned, reserved, unassigned, unofficial, unauthorized or malicious";
                    case USED -> PlacementReader.used(value) != Used.UNSTATED ? "" : "yes or no";
                    case FREQUENCY -> RowReader.isShare(value) ? "" : "a share from 0 to 1";
                    default -> "";
                };
        if (!allowed.isEmpty()) {
            throw new OptionException(
                    "defaults", "\"" + value + "\" cannot be read as " + column.code(), "write " + allowed);
        }
    }

    private static boolean isPorts(String value) {
        try {
            return !PortCell.parse(value, CommaStyle.of(List.of(value))).isEmpty();
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static boolean isTransport(String value) {
        try {
            return !TransportCell.parse(value).transports().isEmpty();
        } catch (UnreadableException e) {
            return false;
        }
    }
}
