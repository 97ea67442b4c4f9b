package org.portregistry.ingest.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.TransportWords;

/**
 * Transports in brackets at the end of a name: {@code DNS (UDP)}, {@code SMB (over TCP)}, {@code monitor (both TCP/UDP)}.
 * They belong to the ports and are no part of the name.
 */
final class TransportsBehindName {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?<=\\S)\\s{0,3}\\((?:(?:both|over|via|on|using)\\s)?(?<transports>" + TransportWords.ONE
                    + "(?:(?:\\s{0,3}[/,&+]\\s{0,3}|\\s(?:and|or)\\s)" + TransportWords.ONE + "){0,3})(?:\\sonly)?\\)$",
            Pattern.CASE_INSENSITIVE);

    private TransportsBehindName() {}

    /** Returns the transports, for {@link TransportCell}; empty if there are none. */
    static Optional<String> find(String name) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        return brackets.find() ? Optional.of(brackets.group("transports")) : Optional.empty();
    }

    /** Returns the name without them. */
    static String without(String name) {
        return IN_BRACKETS.matcher(name).replaceFirst("");
    }
}
