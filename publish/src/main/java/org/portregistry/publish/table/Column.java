package org.portregistry.publish.table;

import org.portregistry.model.Nulls;

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
        Nulls.refuse(name, type, description);
    }
}
