package org.portregistry.normalize;

import org.portregistry.model.Assignment;
import org.portregistry.model.Nulls;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;

/**
 * The one answer to a port and transport, as flow records ask for it.
 *
 * @param port the port number
 * @param transport the transport that was asked for, never unstated
 * @param service the service name or slug
 * @param label the stated text where the service is a slug, else empty
 * @param status the standing, never malicious or reserved
 * @param risk our word, or empty
 * @param category the first of the categories that says what kind of service it is, or empty
 * @param weight how likely the side with this port is the server: see {@link ServerWeight}
 */
public record Answer(
        int port,
        Transport transport,
        String service,
        String label,
        Status status,
        String risk,
        String category,
        int weight) {

    /** Says what browsers do with the port, and not what kind of service is there. */
    private static final String BROWSER_BLOCKED = "browser-blocked";

    /** Refuses null. */
    public Answer {
        Nulls.refuse(transport, service, label, status, risk, category);
    }

    static Answer of(Transport transport, Assignment row) {
        return new Answer(
                row.port(),
                transport,
                row.service(),
                row.label(),
                row.status(),
                row.risk(),
                row.categories().stream()
                        .filter(category -> !category.equals(BROWSER_BLOCKED))
                        .findFirst()
                        .orElse(""),
                ServerWeight.of(row));
    }

    static Answer of(int port, Transport transport, WideRange range) {
        return new Answer(
                port, transport, range.service(), range.label(), range.status(), "", "", ServerWeight.of(range));
    }
}
