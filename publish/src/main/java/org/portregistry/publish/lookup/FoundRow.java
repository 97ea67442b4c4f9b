package org.portregistry.publish.lookup;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Transport;

/**
 * One row of the recorded {@code ports.csv}, as far as a look-up shows it.
 *
 * @param port the port number
 * @param transport {@code tcp}, {@code udp}, {@code sctp}, {@code dccp} or empty
 * @param service the service name; empty if reserved
 * @param label the stated text where the name is a slug
 * @param rank 1 for the preferred answer
 * @param status the standing
 * @param used {@code yes}, {@code no} or empty
 * @param portClass {@code system}, {@code user} or {@code dynamic}
 * @param description what it is
 * @param aliases other names
 * @param categories what kind of service it is
 * @param risk how dangerous
 * @param reference where it is described
 * @param range the range that it was expanded from, or empty
 * @param sources who says so
 * @param basis the rule that gave the rank
 * @param conflicts the ids of its conflicts
 * @param application the product whose set of ports it belongs to, or empty
 */
public record FoundRow(
        int port,
        String transport,
        String service,
        String label,
        int rank,
        String status,
        String used,
        String portClass,
        String description,
        List<String> aliases,
        List<String> categories,
        String risk,
        String reference,
        String range,
        List<String> sources,
        String basis,
        List<String> conflicts,
        String application) {

    /** Copies the lists. */
    public FoundRow {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
    }

    FoundRow withRank(int other) {
        return new FoundRow(
                port,
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
                risk,
                reference,
                range,
                sources,
                basis,
                conflicts,
                application);
    }

    /** Returns the stable id of the row, {@code 9200/tcp/elasticsearch}. */
    public String id() {
        return Assignment.idOf(port, Transport.parse(transport).orElse(Transport.UNSTATED), service);
    }

    /** Returns {@code 9200/tcp}, or {@code 9200} where no transport is stated. */
    public String place() {
        return transport.isEmpty() ? Integer.toString(port) : port + "/" + transport;
    }

    /** Returns whether it answers a question about the transport: a row without one does so for any. */
    boolean isOn(Transport asked) {
        return !asked.isStated() || transport.isEmpty() || transport.equals(asked.code());
    }

    /** Returns the best words for what it is: description, else label. */
    public String words() {
        return description.isEmpty() ? label : description;
    }
}
