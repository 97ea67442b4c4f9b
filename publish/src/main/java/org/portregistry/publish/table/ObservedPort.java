package org.portregistry.publish.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.model.Observation;
import org.portregistry.model.Registry;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Answer;
import org.portregistry.normalize.Answers;

/**
 * What was observed on a port, beside what the registry answers there.
 *
 * @param observation the counts
 * @param service the answer of the registry, which the counts say nothing about; empty where it has none
 */
public record ObservedPort(Observation observation, String service) {

    /** Returns what was observed, by port and transport. */
    public static List<ObservedPort> of(Registry registry) {
        if (registry.observations().isEmpty()) {
            return List.of();
        }
        Map<String, String> services = Answers.of(registry).stream()
                .collect(Collectors.toMap(answer -> place(answer.port(), answer.transport()), Answer::service));
        return registry.observations().stream()
                .map(seen -> new ObservedPort(seen, services.getOrDefault(place(seen.port(), seen.transport()), "")))
                .toList();
    }

    /** Returns {@code 9200/tcp}. */
    public String place() {
        return place(observation.port(), observation.transport());
    }

    private static String place(int port, Transport transport) {
        return port + "/" + transport.code();
    }
}
