package org.portregistry.publish.lookup;

import java.util.List;
import org.portregistry.model.Nulls;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.Transport;

/**
 * One row of the recorded {@code ranges.csv}: a use of more ports than become rows of their own.
 *
 * @param ports the range
 * @param transport {@code tcp}, {@code udp}, {@code sctp}, {@code dccp} or empty
 * @param service the service name; empty if reserved
 * @param label the stated text where the name is a slug
 * @param status the standing
 * @param description what it is
 * @param aliases other names
 * @param categories what kind of service it is
 * @param sources who says so
 */
public record FoundRange(
        PortRange ports,
        String transport,
        String service,
        String label,
        String status,
        String description,
        List<String> aliases,
        List<String> categories,
        List<String> sources) {

    /** Refuses null and copies the lists. */
    public FoundRange {
        Nulls.refuse(ports, transport, service, label, status, description);
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }

    /** Returns {@code 30000-32767/tcp}. */
    public String place() {
        return transport.isEmpty() ? ports.toString() : ports + "/" + transport;
    }

    /** Returns the best words for what it is: description, else label. */
    public String words() {
        return description.isEmpty() ? label : description;
    }

    /** Returns whether it is the user's own, and so comes first. */
    boolean isLocal() {
        return sources.contains("local");
    }

    /** Returns whether it names a service, so that it answers for its ports. */
    boolean isNamed() {
        return isLocal() || RangeName.isNamed(ports, service, label);
    }

    /** Returns whether it answers a question about the transport: one without a transport does so for any. */
    boolean isOn(Transport asked) {
        return !asked.isStated() || transport.isEmpty() || transport.equals(asked.code());
    }

    /** Returns the same as a row, for what treats both alike. */
    FoundRow row() {
        return new FoundRow(
                ports.start(),
                transport,
                service,
                label,
                1,
                status,
                "",
                "",
                description,
                aliases,
                categories,
                "",
                "",
                ports.toString(),
                sources,
                isLocal() ? OverlaidRows.BASIS : "",
                List.of(),
                "");
    }
}
