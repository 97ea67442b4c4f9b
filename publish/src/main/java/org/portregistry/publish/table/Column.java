package org.portregistry.publish.table;

import java.util.Objects;

/**
 * What a column is called, holds and means.
 *
 * @param name its name in every format
 * @param type what it holds
 * @param required whether it is never empty
 * @param description what it means, for {@code datapackage.json}
 */
public record Column(String name, FieldType type, boolean required, String description) {
    static final String TRANSPORTS = "tcp, udp, sctp or dccp; empty where no source states it.";
    static final String STATUSES = "assigned, unofficial, unauthorized, malicious or reserved.";
    static final String SERVICES = "Service name as IANA spells it, or a slug; empty if reserved.";
    static final String LABELS = "The stated text where the service is a slug.";
    static final String DESCRIPTIONS = "The best description whose licence lets it travel.";
    static final String SOURCES = "Ids of all sources in evidence.";

    /** Refuses null. */
    public Column {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
    }

    /** Returns a text that may be empty. */
    static Column text(String name, String description) {
        return new Column(name, FieldType.TEXT, false, description);
    }

    /** Returns a text that is never empty. */
    static Column word(String name, String description) {
        return new Column(name, FieldType.TEXT, true, description);
    }

    /** Returns a decimal number that may be empty. */
    static Column decimal(String name, String description) {
        return new Column(name, FieldType.DECIMAL, false, description);
    }

    /** Returns a whole number. */
    static Column number(String name, String description) {
        return new Column(name, FieldType.INTEGER, true, description);
    }

    /** Returns a list that may be empty. */
    static Column list(String name, String description) {
        return new Column(name, FieldType.LIST, false, description);
    }

    /** Returns a list that is never empty. */
    static Column words(String name, String description) {
        return new Column(name, FieldType.LIST, true, description);
    }
}
