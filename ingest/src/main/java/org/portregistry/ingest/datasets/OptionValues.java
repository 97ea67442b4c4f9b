package org.portregistry.ingest.datasets;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portregistry.ingest.claim.CommaStyle;
import org.portregistry.ingest.claim.PortCell;
import org.portregistry.ingest.claim.StatusCell;
import org.portregistry.ingest.claim.TransportCell;
import org.portregistry.ingest.claim.UnreadableException;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;

/**
 * Checks the values of the options that every format has when the source file is opened, and not only when a refresh
 * comes to use them.
 */
final class OptionValues {

    private OptionValues() {}

    /**
     * Refuses a value that no refresh could use.
     *
     * @throws OptionException that names the key and the cure
     */
    static void check(Options options) {
        for (String key : List.of("skip", "date", "pattern", "heading")) {
            options.patterns(key);
        }
        for (String regex : options.byColumn("split").values()) {
            Options.pattern("split", regex);
        }
        columns(options);
        options.flag("malware", false);
        options.flag("portless", false);
        options.count("maximumClaims", 1);
        charset(options);
        for (Map.Entry<Column, String> value : options.byColumn("defaults").entrySet()) {
            requireReadable(value.getKey(), value.getValue());
        }
    }

    private static void columns(Options options) {
        List<String> codes =
                options.isMap("columns") ? List.copyOf(options.map("columns").values()) : options.list("columns");
        for (String code : codes) {
            new Options(Map.of("columns", Map.of("1", code.strip().toLowerCase(Locale.ROOT)))).toColumn("columns");
        }
    }

    private static void charset(Options options) {
        String charset = options.text("charset", "UTF-8");
        try {
            if (Charset.isSupported(charset)) {
                return;
            }
        } catch (IllegalCharsetNameException e) {
            // Not even a name: refused as one that there is not.
        }
        throw new OptionException(
                "charset", "there is no charset \"" + charset + "\"", "write one such as windows-1252");
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
                    case USED -> value.matches("(?i)yes|no|y|n|true|false") ? "" : "yes or no";
                    case FREQUENCY -> value.matches("0|1|[01]?\\.\\d{1,18}") ? "" : "a share from 0 to 1";
                    default -> "";
                };
        if (!allowed.isEmpty()) {
            throw new OptionException(
                    "defaults", "\"" + value + "\" is no " + column.code() + " that can be read", "write " + allowed);
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
