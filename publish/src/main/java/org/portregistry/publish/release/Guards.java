package org.portregistry.publish.release;

import java.util.ArrayList;
import java.util.BitSet;
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
            claims.put(claim.source(), claims.getOrDefault(claim.source(), 0) + 1);
        }
        List<String> findings = new ArrayList<>();
        for (SourceDefinition source : sources) {
            int has = claims.getOrDefault(source.id(), 0);
            if (has < source.minimumClaims() && material.sources().contains(source.source())) {
                findings.add("guard: source " + source.id() + " has " + has + " claims, fewer than its minimumClaims "
                        + source.minimumClaims() + "; restore its claims file, or refresh it");
            }
        }
        return findings;
    }

    private static List<String> failing(List<Expectation> expectations, Registry registry) {
        BitSet expected = new BitSet();
        for (Expectation expectation : expectations) {
            expected.set(expectation.port());
        }
        Map<String, String> first = new HashMap<>();
        for (Assignment row : registry.assignments()) {
            if (expected.get(row.port()) && row.rank() == 1 && row.status() != Status.RESERVED) {
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
