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
import org.portregistry.model.NormalizerInput;
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
            List<SourceDefinition> sources,
            NormalizerInput material,
            List<Expectation> expectations,
            Registry registry) {
        List<String> findings = new ArrayList<>(tooFewClaims(sources, material));
        findings.addAll(failing(expectations, registry));
        if (!findings.isEmpty()) {
            throw new GuardException(findings);
        }
    }

    private static List<String> tooFewClaims(List<SourceDefinition> sources, NormalizerInput material) {
        Map<String, Integer> claims = claims(material.claims());
        List<String> findings = new ArrayList<>();
        for (SourceDefinition source : sources) {
            int has = claims.getOrDefault(source.id(), 0);
            if (has < source.minimumClaims() && material.takes(source.id())) {
                findings.add("guard: source " + source.id() + " has " + has + " claims, fewer than its minimumClaims "
                        + source.minimumClaims() + "; restore its claims file, or refresh it");
            }
        }
        return findings;
    }

    /** Counts the claims of each source; a source's claims mostly stand side by side. */
    private static Map<String, Integer> claims(List<Claim> claims) {
        Map<String, Integer> counts = new HashMap<>();
        int start = 0;
        while (start < claims.size()) {
            String source = claims.get(start).source();
            int end = start + 1;
            while (end < claims.size() && isOf(source, claims.get(end))) {
                end++;
            }
            counts.put(source, counts.getOrDefault(source, 0) + end - start);
            start = end;
        }
        return counts;
    }

    private static boolean isOf(String source, Claim claim) {
        return claim.source().equals(source);
    }

    private static List<String> failing(List<Expectation> expectations, Registry registry) {
        BitSet expected = new BitSet();
        for (Expectation expectation : expectations) {
            expected.set(expectation.port());
        }
        Map<String, String> first = new HashMap<>();
        List<Assignment> rows = registry.assignments();
        for (int i = 0; i < rows.size(); i++) {
            noteFirst(rows.get(i), expected, first);
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

    private static void noteFirst(Assignment row, BitSet expected, Map<String, String> first) {
        if (expected.get(row.port()) && row.rank() == 1 && row.status() != Status.RESERVED) {
            first.put(row.port() + "/" + row.transport().idPart(), row.service());
        }
    }

    private static String named(String service) {
        return service.isEmpty() ? "without a service" : service;
    }
}
