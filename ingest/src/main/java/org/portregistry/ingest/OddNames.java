package org.portregistry.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;

/** Finds what looks as if a wrong column had been read as the names of a list. */
public final class OddNames {

    /** Fewer claims than this show nothing. */
    private static final int FEWEST = 10;

    /** A name on more than this share of the claims sorts them, and names none. */
    private static final double REPEATED = 0.1;

    /** More claims than this share without a name have theirs in a column that was not found. */
    private static final double NAMELESS = 1.0 / 3;

    /** Fewer different names than this share of the claims are a vocabulary. */
    private static final double VOCABULARY = 0.1;

    private OddNames() {}

    /** Returns a warning for each oddity, with its cure. */
    public static List<String> of(Reading reading) {
        List<Claim> claims = reading.claims();
        List<String> warnings = new ArrayList<>();
        if (claims.size() < FEWEST) {
            return warnings;
        }
        Map<String, Long> counts = claims.stream()
                .filter(claim -> claim.status().namesUse())
                .collect(Collectors.groupingBy(
                        Claim::name,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Claim::place, Collectors.toSet()), places -> (long) places.size())));
        Map<String, Long> ports = claims.stream()
                .filter(claim -> claim.status().namesUse())
                .collect(Collectors.groupingBy(
                        Claim::name,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Claim::ports, Collectors.toSet()), all -> (long) all.size())));
        long allPorts = claims.stream().map(Claim::ports).distinct().count();
        long rows = claims.stream().map(Claim::place).distinct().count();
        long named = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.forEach((name, count) -> {
            if (!name.isEmpty() && count > REPEATED * rows && rows >= FEWEST) {
                warnings.add("the name \"" + name + "\" stands on " + count + " of " + rows
                        + " rows; see whether its column names services, and say which does in \"columns\"");
            } else if (!name.isEmpty() && ports.get(name) > REPEATED * allPorts && ports.get(name) >= FEWEST) {
                warnings.add("the name \"" + name + "\" stands on " + ports.get(name) + " of " + allPorts
                        + " ports; see whether it names a service, or a group of ports");
            }
        });
        long nameless = claims.stream().filter(claim -> claim.name().isEmpty()).count()
                + reading.skips().stream()
                        .filter(skip -> skip.reason().equals("names no service"))
                        .count();
        if (nameless > NAMELESS * (claims.size() + reading.skips().size())) {
            warnings.add(nameless + " rows name no service; map a column to \"name\" or \"text\" in \"columns\"");
        }
        if (warnings.isEmpty() && counts.size() < VOCABULARY * named) {
            warnings.add("only " + counts.size() + " different names stand on " + named
                    + " rows; see whether their column names services");
        }
        return List.copyOf(warnings);
    }
}
