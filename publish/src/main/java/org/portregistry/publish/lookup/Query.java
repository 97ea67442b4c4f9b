package org.portregistry.publish.lookup;

import java.util.Locale;
import java.util.Optional;
import org.portregistry.model.Nulls;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * What somebody wants to know.
 *
 * @param asked as typed
 * @param ports the port or range asked for; empty if a name is
 * @param transport the only transport asked for, or {@link Transport#UNSTATED} for all
 * @param name the service name, alias or words asked for; empty if a port is
 * @param id what the ids of the rows asked for are, or, with a slash at its end, what they begin with; else empty
 * @param remark how an unusual spelling was read, for people; else empty
 */
public record Query(
        String asked, Optional<PortRange> ports, Transport transport, String name, String id, String remark) {

    /** Refuses null. */
    public Query {
        Nulls.refuse(asked, ports, transport, name, id, remark);
    }

    static Query ofPorts(String asked, PortRange ports, Transport transport) {
        return new Query(asked, Optional.of(ports), transport, "", "", "");
    }

    static Query ofName(String asked, String name, Transport transport) {
        return new Query(asked, Optional.empty(), transport, name, "", "");
    }

    static Query ofId(String asked, int port, Transport transport, String id) {
        return new Query(asked, Optional.of(PortRange.of(port)), transport, "", id, "");
    }

    Query on(Transport stated) {
        return new Query(asked, ports, stated, name, id, remark);
    }

    Query remarked(String how) {
        return new Query(asked, ports, transport, name, id, how);
    }

    /** Returns whether a transport that stands beside it can be meant for it. */
    boolean takesTransport() {
        return !transport.isStated() && id.isEmpty();
    }

    /** Returns whether the row has the transport and the id, in any case, that are asked for. */
    boolean takes(FoundRow row) {
        if (!id.isEmpty()) {
            return id.endsWith("/") ? row.id().startsWith(id) : row.id().equalsIgnoreCase(id);
        }
        return row.isOn(transport);
    }

    /** Returns what it means, in the words of {@code queries.csv}: {@code 80/tcp}, {@code name ssh}. */
    @Override
    public String toString() {
        String suffix = transport.isStated() ? "/" + transport.code() : "";
        return !id.isEmpty()
                ? "id " + id.toLowerCase(Locale.ROOT)
                : ports.map(range -> range + suffix).orElse("name " + name + suffix);
    }
}
