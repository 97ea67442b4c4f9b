package org.portregistry.publish.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.Expectation;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;

/** What must hold before a release is written. */
public final class Guards {

    private Guards() {}

    /**
     * Checks that every source has its claims, and every expectation holds.
     *
     * @throws GuardException naming each that does not
     */
    public static void check(
            List<SourceDefinition> sources,
            NormalizerInput material,
            List<Expectation> expectations,
            Registry registry) {
        List<String> findings = Stream.concat(tooFewClaims(sources, material), failing(expectations, registry))
                .toList();
        GuardException.refuse(findings);
    }

    private static Stream<String> tooFewClaims(List<SourceDefinition> sources, NormalizerInput material) {
        Map<String, Long> claims =
                material.claims().stream().collect(Collectors.groupingBy(Claim::source, Collectors.counting()));
        return sources.stream()
                .filter(source -> material.takes(source.id()))
                .filter(source -> claims.getOrDefault(source.id(), 0L) < source.minimumClaims())
                .map(source -> "guard: source " + source.id() + " has " + claims.getOrDefault(source.id(), 0L)
                        + " claims, fewer than its minimumClaims " + source.minimumClaims()
                        + "; restore its claims file, or refresh it");
    }

    private static Stream<String> failing(List<Expectation> expectations, Registry registry) {
        Map<String, String> first = registry.assignments().stream()
                .filter(row -> row.rank() == 1 && row.status() != Status.RESERVED)
                .collect(Collectors.toMap(row -> place(row.port(), row.transport()), Assignment::service));
        return expectations.stream()
                .flatMap(expected ->
                        failing(expected, first.getOrDefault(place(expected.port(), expected.transport()), "")));
    }

    private static Stream<String> failing(Expectation expected, String service) {
        return service.equalsIgnoreCase(expected.service())
                ? Stream.empty()
                : Stream.of("guard: " + expected.place() + ": " + place(expected.port(), expected.transport())
                        + " must be " + named(expected.service()) + " and is " + named(service)
                        + "; correct the claims, or the expectation if the world changed");
    }

    private static String place(int port, Transport transport) {
        return port + "/" + transport.idPart();
    }

    private static String named(String service) {
        return service.isEmpty() ? "without a service" : service;
    }
}
