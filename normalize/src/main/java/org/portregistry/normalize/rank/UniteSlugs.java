package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portregistry.model.ClaimStatus;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.name.Words;

/**
 * Unregistered services of one port that are one: all telling words of the shorter name stand in the longer one, and
 * the longer one has no word that makes another service of it ({@code winbox}, {@code winbox-mikrotik-configurator}).
 */
final class UniteSlugs {

    /** Shorter names of malware are everyday words too often. */
    private static final int SHORTEST_MALWARE = 5;

    private UniteSlugs() {}

    /** The telling words of a slug, and the claims that mean it. */
    private record SlugClaims(Set<String> words, List<ResolvedClaim> claims) {}

    /** Returns the services with those united that are one; the keys give the order in which they are tried. */
    static List<List<ResolvedClaim>> unite(SortedMap<String, List<ResolvedClaim>> services) {
        SortedMap<String, List<ResolvedClaim>> slugs = new TreeMap<>();
        SortedMap<String, List<ResolvedClaim>> others = new TreeMap<>();
        services.forEach((key, service) -> (isBenignSlug(service) ? slugs : others).put(key, List.copyOf(service)));
        SortedMap<String, List<ResolvedClaim>> named = new TreeMap<>();
        SortedMap<String, List<ResolvedClaim>> joining = new TreeMap<>();
        slugs.forEach((key, slug) -> malwareIn(slug, others)
                .ifPresentOrElse(
                        malware -> joining.merge(malware, slug, UniteSlugs::both), () -> named.put(key, slug)));
        joining.forEach((malware, claims) -> others.merge(malware, claims, UniteSlugs::both));
        return Stream.concat(others.values().stream(), withinShorter(named).stream())
                .toList();
    }

    private static boolean isBenignSlug(List<ResolvedClaim> service) {
        return service.stream()
                .noneMatch(claim -> claim.resolution().isRegistered()
                        || claim.service().isEmpty()
                        || claim.claim().status() == ClaimStatus.MALICIOUS);
    }

    /** A phrase that holds the name of malware claimed on the same port is about that malware, if it says what it is. */
    private static Optional<String> malwareIn(
            List<ResolvedClaim> slug, SortedMap<String, List<ResolvedClaim>> services) {
        if (slug.stream().noneMatch(Malware::isMeant)) {
            return Optional.empty();
        }
        Set<String> phrase = words(slug);
        return services.entrySet().stream()
                .filter(service -> Malware.name(service.getValue())
                        .filter(name -> String.join("", name).length() >= SHORTEST_MALWARE)
                        .filter(phrase::containsAll)
                        .isPresent())
                .map(SortedMap.Entry::getKey)
                .findFirst();
    }

    /** A longer name goes to the first shorter one that it contains. */
    private static List<List<ResolvedClaim>> withinShorter(SortedMap<String, List<ResolvedClaim>> slugs) {
        List<SlugClaims> united = new ArrayList<>();
        List<SlugClaims> shortestFirst = slugs.values().stream()
                .map(slug -> new SlugClaims(words(slug), new ArrayList<>(slug)))
                .sorted(Comparator.comparing(slug -> slug.words().size()))
                .toList();
        for (SlugClaims slug : shortestFirst) {
            united.stream()
                    .filter(shorter -> Words.isSameBut(shorter.words(), slug.words()))
                    .findFirst()
                    .ifPresentOrElse(shorter -> shorter.claims().addAll(slug.claims()), () -> united.add(slug));
        }
        return united.stream().map(SlugClaims::claims).toList();
    }

    private static Set<String> words(List<ResolvedClaim> slug) {
        return Words.significant(Words.of(slug.get(0).service()));
    }

    private static List<ResolvedClaim> both(List<ResolvedClaim> some, List<ResolvedClaim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
