package org.portregistry.publish.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.Expectation;
import org.portregistry.model.Material;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;

/** What must hold before a release is written. */
public final class Guards {

    private Guards() {}

    /**
     * Checks that every source has its claims, and every expectation holds.
     *
     * @throws GuardException naming each that does not
     */
    public static void check(
            List<SourceDefinition> sources, Material material, List<Expectation> expectations, Registry registry) {
        List<String> findings = new ArrayList<>(tooFewClaims(sources, material));
        findings.addAll(failing(expectations, registry));
        if (!findings.isEmpty()) {
            throw new GuardException(findings);
        }
    }

    private static List<String> tooFewClaims(List<SourceDefinition> sources, Material material) {
        Map<String, Integer> claims = new HashMap<>();
        for (Claim claim : material.claims()) {
            claims.merge(claim.source(), 1, Integer::sum);
        }
        return sources.stream()
                .filter(source -> material.sources().contains(source.source()))
                .filter(source -> claims.getOrDefault(source.id(), 0) < source.minimumClaims())
                .map(source -> "guard: source " + source.id() + " has " + claims.getOrDefault(source.id(), 0)
                        + " claims, fewer than its minimumClaims " + source.minimumClaims()
                        + "; restore its claims file, or refresh it")
                .toList();
    }

    private static List<String> failing(List<Expectation> expectations, Registry registry) {
        Map<String, String> first = new HashMap<>();
        for (Assignment row : registry.assignments()) {
            if (row.rank() == 1 && row.status() != Status.RESERVED) {
                first.put(row.port() + "/" + row.transport().idPart(), row.service());
            }
        }
        List<String> findings = new ArrayList<>();
        for (Expectation expectation : expectations) {
            String place = expectation.port() + "/" + expectation.transport().idPart();
            String service = first.getOrDefault(place, "");
            if (!service.equalsIgnoreCase(expectation.service())) {
                findings.add("guard: " + expectation.place() + ": " + place + " must be " + named(expectation.service())
                        + " and is " + named(service)
                        + "; correct the claims, or the expectation if the world changed");
            }
        }
        return findings;
    }

    private static String named(String service) {
        return service.isEmpty() ? "without a service" : service;
    }
}
