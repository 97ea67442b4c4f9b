package org.portregistry.ingest.onboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portregistry.model.Claim;
import org.portregistry.model.Nulls;

/**
 * A source that a list probably copies. That both call 22 {@code ssh} shows nothing, as everybody does; that both know names
 * which no other source has, does.
 *
 * @param id the source
 * @param shared how many ports with their names of the list the source has, too
 * @param all how many the list has
 * @param unusual how many of those shared no source has that is not one of the two or a copy of the same
 */
public record CopiedSource(String id, long shared, long all, long unusual) {

    /** The list must share so much of its ports with names. */
    private static final double LEAST_SHARED = 0.95;

    /** Shorter lists, and fewer unusual names, agree by chance. */
    private static final int FEWEST = 20;

    private static final int FEWEST_UNUSUAL = 5;

    /** Refuses null. */
    public CopiedSource {
        Nulls.refuse(id);
    }

    /**
     * Finds the source that shares the most.
     *
     * @param list the claims of the list
     * @param known the claims of every source there is
     */
    static Optional<CopiedSource> find(Collection<Claim> list, Collection<Claim> known) {
        Set<String> mine = names(list);
        Map<String, Set<String>> bySource = new TreeMap<>();
        for (Claim claim : known) {
            if (isNamed(claim)) {
                bySource.computeIfAbsent(claim.source(), source -> new HashSet<>())
                        .add(key(claim));
            }
        }
        return bySource.keySet().stream()
                .map(id -> of(id, mine, bySource))
                .filter(CopiedSource::isLikely)
                .max(Comparator.comparingLong(CopiedSource::shared)
                        .thenComparingLong(CopiedSource::unusual)
                        .thenComparing(found -> -bySource.get(found.id).size()));
    }

    private static CopiedSource of(String id, Set<String> mine, Map<String, Set<String>> bySource) {
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(bySource.get(id));
        long unusual = shared.stream()
                .filter(key -> bySource.entrySet().stream()
                        .noneMatch(other ->
                                !other.getKey().equals(id) && other.getValue().contains(key)))
                .count();
        return new CopiedSource(id, shared.size(), mine.size(), unusual);
    }

    private boolean isLikely() {
        return all >= FEWEST && shared >= all * LEAST_SHARED && unusual >= FEWEST_UNUSUAL;
    }

    private static Set<String> names(Collection<Claim> claims) {
        Set<String> names = new HashSet<>();
        claims.stream().filter(CopiedSource::isNamed).map(CopiedSource::key).forEach(names::add);
        return names;
    }

    private static boolean isNamed(Claim claim) {
        return claim.ports().isPresent() && !claim.name().isEmpty();
    }

    private static String key(Claim claim) {
        return claim.ports().orElseThrow() + " " + claim.name().toLowerCase(Locale.ROOT);
    }
}
