package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.normalize.name.Words;

/**
 * Unregistered services of one port that are one: all telling words of the shorter name stand in the longer one, and
 * the longer one has no word that makes another service of it ({@code winbox}, {@code winbox-mikrotik-configurator}).
 */
final class SameSlug {

    private static final Comparator<Map.Entry<String, List<Stake>>> SHORTEST_FIRST = Comparator.comparingInt(
                    (Map.Entry<String, List<Stake>> entry) ->
                            words(entry.getValue()).size())
            .thenComparing(Map.Entry::getKey);

    /** Shorter names of malware are everyday words too often. */
    private static final int SHORTEST_MALWARE = 5;

    private SameSlug() {}

    /** Moves the claims of a longer name to the shorter name that it contains; the first in order wins. */
    static void unite(Map<String, List<Stake>> services) {
        joinRegistered(services);
        List<Map.Entry<String, List<Stake>>> slugs = new ArrayList<>();
        for (Map.Entry<String, List<Stake>> entry : services.entrySet()) {
            if (entry.getValue().stream().allMatch(SameSlug::isBenignSlug)) {
                // A copy: removing a key may make a tree map's entries stand for other keys.
                slugs.add(Map.entry(entry.getKey(), entry.getValue()));
            }
        }
        joinMalware(services, slugs);
        slugs.sort(SHORTEST_FIRST);
        for (int i = 0; i < slugs.size(); i++) {
            for (int j = i + 1; j < slugs.size(); j++) {
                if (holds(slugs.get(j), slugs.get(i))
                        && services.remove(slugs.get(j).getKey()) != null) {
                    slugs.get(i).getValue().addAll(slugs.get(j).getValue());
                }
            }
        }
    }

    /** What a source calls malicious by the name of a registered service claimed here is a claim about that service. */
    private static void joinRegistered(Map<String, List<Stake>> services) {
        for (List<Stake> service : List.copyOf(services.values())) {
            service.removeIf(stake -> {
                List<Stake> registered = stake.resolution().match() == NameMatch.MALWARE
                        ? services.get(
                                PortRows.registeredIdentity(stake.resolution().service()))
                        : null;
                return registered != null && registered.add(stake);
            });
        }
        services.values().removeIf(List::isEmpty);
    }

    /** A phrase that holds the name of malware claimed on the same port is about that malware. */
    private static void joinMalware(
            Map<String, List<Stake>> services, List<Map.Entry<String, List<Stake>>> benignSlugs) {
        for (List<Stake> malware : List.copyOf(services.values())) {
            Set<String> name = malware.stream()
                    .filter(stake -> stake.resolution().match() == NameMatch.MALWARE)
                    .findFirst()
                    .map(stake -> malwareWords(stake.resolution().service()))
                    .orElse(Set.of());
            if (String.join("", name).length() >= SHORTEST_MALWARE) {
                benignSlugs.removeIf(slug -> {
                    boolean about = words(slug.getValue()).containsAll(name);
                    if (about) {
                        malware.addAll(services.remove(slug.getKey()));
                    }
                    return about;
                });
            }
        }
    }

    /** Returns the words of a malware's name without its version, unless it is nothing but a number. */
    static Set<String> malwareWords(String slug) {
        Set<String> words = Words.significant(Words.of(slug));
        Set<String> named = new LinkedHashSet<>(words);
        named.removeIf(word -> word.charAt(0) >= '0' && word.charAt(0) <= '9');
        return named.isEmpty() ? words : named;
    }

    private static boolean isBenignSlug(Stake stake) {
        return !stake.resolution().isRegistered()
                && !stake.resolution().service().isEmpty()
                && stake.claim().status() != ClaimStatus.MALICIOUS;
    }

    private static boolean holds(Map.Entry<String, List<Stake>> longer, Map.Entry<String, List<Stake>> shorter) {
        return Words.isSameBut(words(shorter.getValue()), words(longer.getValue()));
    }

    private static Set<String> words(List<Stake> stakes) {
        return Words.significant(Words.of(stakes.get(0).resolution().service()));
    }
}
