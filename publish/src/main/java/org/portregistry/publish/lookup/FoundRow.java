package org.portregistry.publish.lookup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Nulls;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.Transport;

/**
 * One row of the recorded {@code ports.csv} or {@code ranges.csv}, as far as a look-up shows it; {@link AnswerJson} prints it
 * key by key.
 *
 * @param ports the port; of a row of {@code ranges.csv} the range
 * @param transport {@code tcp}, {@code udp}, {@code sctp}, {@code dccp} or empty
 * @param service the service name; empty if reserved
 * @param label the stated text where the name is a slug
 * @param rank 1 for the preferred answer
 * @param status the standing
 * @param used {@code yes}, {@code no} or empty
 * @param portClass {@code system}, {@code user} or {@code dynamic}; empty for a range
 * @param description what it is
 * @param aliases other names
 * @param categories what kind of service it is
 * @param application the product whose set of ports it belongs to, or empty
 * @param risk how dangerous
 * @param reference where it is described
 * @param range the range that it was expanded from, or that it is, or empty
 * @param sources who says so
 * @param basis the rule that gave the rank
 * @param conflicts the ids of its conflicts
 */
@JsonPropertyOrder({"port", "start", "end"})
public record FoundRow(
        @JsonIgnore PortRange ports,
        String transport,
        String service,
        String label,
        int rank,
        String status,
        String used,
        @JsonProperty("class") String portClass,
        String description,
        List<String> aliases,
        List<String> categories,
        String application,
        String risk,
        String reference,
        String range,
        List<String> sources,
        String basis,
        List<String> conflicts) {

    /** Refuses null and copies the lists. */
    public FoundRow {
        Nulls.refuse(ports, transport, service, label, status, used, portClass, description, application, risk);
        Nulls.refuse(reference, range, basis);
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
    }

    /** Returns the row of a range, which has no rank, use or class of its own. */
    static FoundRow ofRange(
            PortRange ports,
            String transport,
            String service,
            String label,
            String status,
            String description,
            List<String> aliases,
            List<String> categories,
            List<String> sources,
            String basis) {
        return new FoundRow(
                ports,
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
                "",
                ports.toString(),
                sources,
                basis,
                List.of());
    }

    FoundRow withRank(int other) {
        return new FoundRow(
                ports,
                transport,
                service,
                label,
                other,
                status,
                used,
                portClass,
                description,
                aliases,
                categories,
                application,
                risk,
                reference,
                range,
                sources,
                basis,
                conflicts);
    }

    /** Returns the port of a row of {@code ports.csv}. */
    @JsonProperty
    int port() {
        return ports.start();
    }

    /** Returns the first port of a range. */
    @JsonProperty
    int start() {
        return ports.start();
    }

    /** Returns the last port of a range. */
    @JsonProperty
    int end() {
        return ports.end();
    }

    /** Returns the stable id of the row, {@code 9200/tcp/elasticsearch}. */
    public String id() {
        return Assignment.idOf(port(), Transport.parse(transport).orElse(Transport.UNSTATED), service);
    }

    /** Returns {@code 9200/tcp}, or {@code 9200} where no transport is stated. */
    public String place() {
        return transport.isEmpty() ? ports.toString() : ports + "/" + transport;
    }

    /** Returns whether it answers a question about the transport: a row without one does so for any. */
    boolean isOn(Transport asked) {
        return !asked.isStated() || transport.isEmpty() || transport.equals(asked.code());
    }

    /** Returns the best words for what it is: description, else label. */
    public String words() {
        return description.isEmpty() ? label : description;
    }

    /** Returns whether it is the user's own, and so comes first. */
    boolean isLocal() {
        return basis.equals(OverlaidRows.BASIS);
    }

    /** Returns whether a range names a service, so that it answers for its ports. */
    boolean isNamed() {
        return isLocal() || RangeName.isNamed(ports, service, label);
    }
}
