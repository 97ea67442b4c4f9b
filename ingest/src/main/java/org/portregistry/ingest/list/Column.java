package org.portregistry.ingest.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portregistry.model.Coded;
import org.portregistry.model.Transport;

/** What a cell of a list is about. The lower-case names, with hyphens, are those of the option {@code columns}. */
public enum Column implements Coded {
    /** One or more ports, perhaps with transports: {@code 80}, {@code TCP/20000, UDP/20000}, {@code 6000+}. */
    PORT,
    /** One or more transports: {@code TCP/UDP}. */
    TRANSPORT,
    /** The service name as stated. */
    NAME,
    /** What the service is. */
    DESCRIPTION,
    /** Name and description in one: the list has a single text column. */
    TEXT,
    /** Other names of the service. */
    ALIASES,
    /** Assigned, unofficial, reserved, ... */
    STATUS,
    /** Whether it is in use. */
    USED,
    /** What kind of service it is. */
    CATEGORY,
    /** How dangerous it is. */
    RISK,
    /** How often it is found open. */
    FREQUENCY,
    /** Who holds the assignment. */
    ASSIGNEE,
    /** Whom to ask. */
    CONTACT,
    /** The documents that describe it. */
    REFERENCE,
    /** The DCCP service code. */
    SERVICE_CODE,
    /** The date of registration. */
    REGISTERED,
    /** The date of the last change. */
    MODIFIED,
    /** The name that the list itself says is the current one. */
    CURRENT_NAME,
    /** Whether unauthorized use is reported. */
    UNAUTHORIZED_USE,
    /** Whether the row holds for TCP: {@code Yes}, {@code ✔}, {@code Assigned}, {@code No}, ... */
    TCP,
    /** Whether the row holds for UDP. */
    UDP,
    /** Whether the row holds for SCTP. */
    SCTP,
    /** Whether the row holds for DCCP. */
    DCCP,
    /** A column that says nothing about ports. */
    IGNORE;

    /** The columns of single transports: they hold marks, or the ports on that transport. */
    public static final Set<Column> OF_ONE_TRANSPORT = Collections.unmodifiableSet(EnumSet.of(TCP, UDP, SCTP, DCCP));

    /** The columns that may hold ports. */
    public static final Set<Column> PORTS = Collections.unmodifiableSet(EnumSet.of(PORT, TCP, UDP, SCTP, DCCP));

    /** The columns of words, the likeliest to name the service first. */
    public static final List<Column> WORDS = List.of(NAME, TEXT, DESCRIPTION);

    /** Returns the transport that the column is about; empty if it is not about a single one. */
    public Optional<Transport> transport() {
        return Transport.parse(code());
    }

    /**
     * Returns the column of that code in a source file.
     *
     * @param key the option that names it
     * @throws OptionException if there is none
     */
    static Column of(String key, String code) {
        return parse(code.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new OptionException(
                        key,
                        "\"" + code + "\" is not a column" + DidYouMean.hint(code, codes()),
                        "write one of " + String.join(", ", codes())));
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(Column::code).toList();
    }

    /** Returns the column of that code; empty for an unknown one. */
    public static Optional<Column> parse(String code) {
        return Coded.find(values(), code);
    }
}
