package org.portregistry.normalize.rank;

import java.util.ArrayList;
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

    /**
     * An unregistered, benign service of a port.
     *
     * @param key where it stands among the services
     * @param words the words that tell it from others
     * @param stakes its claims
     */
    private record Benign(String key, Set<String> words, List<Stake> stakes) {}

    /** Shorter names of malware are everyday words too often. */
    private static final int SHORTEST_MALWARE = 5;

    private SameSlug() {}

    /** Moves the claims of a longer name to the shorter name that it contains; the first in order wins. */
    static void unite(Map<String, List<Stake>> services) {
        joinRegistered(services);
        List<Benign> slugs = new ArrayList<>();
        for (Map.Entry<String, List<Stake>> entry : services.entrySet()) {
            if (isBenignSlug(entry.getValue())) {
                slugs.add(new Benign(entry.getKey(), words(entry.getValue()), entry.getValue()));
            }
        }
        if (slugs.isEmpty()) {
            return;
        }
        joinMalware(services, slugs);
        slugs.sort(SameSlug::shortestFirst);
        for (int i = 0; i < slugs.size(); i++) {
            for (int j = i + 1; j < slugs.size(); j++) {
                if (Words.isSameBut(slugs.get(i).words(), slugs.get(j).words())
                        && services.remove(slugs.get(j).key()) != null) {
                    slugs.get(i).stakes().addAll(slugs.get(j).stakes());
                }
            }
        }
    }

    private static int shortestFirst(Benign one, Benign other) {
        int order = Integer.compare(one.words().size(), other.words().size());
        return order == 0 ? one.key().compareTo(other.key()) : order;
    }

    /** What a source calls malicious by the name of a registered service claimed here is a claim about that service. */
    private static void joinRegistered(Map<String, List<Stake>> services) {
        boolean moved = false;
        for (List<Stake> service : services.values()) {
            for (int i = service.size() - 1; i >= 0; i--) {
                Stake stake = service.get(i);
                List<Stake> registered = stake.resolution().match() == NameMatch.MALWARE
                        ? services.get(
                                PortRows.registeredIdentity(stake.resolution().service()))
                        : null;
                if (registered != null) {
                    registered.add(service.remove(i));
                    moved = true;
                }
            }
        }
        if (moved) {
            services.values().removeIf(List::isEmpty);
        }
    }

    /** A phrase that holds the name of malware claimed on the same port is about that malware. */
    private static void joinMalware(Map<String, List<Stake>> services, List<Benign> benignSlugs) {
        List<List<Stake>> all = new ArrayList<>(services.values());
        for (List<Stake> malware : all) {
            Set<String> name = malwareName(malware);
            if (String.join("", name).length() >= SHORTEST_MALWARE) {
                benignSlugs.removeIf(slug -> {
                    boolean about = slug.words().containsAll(name);
                    if (about) {
                        malware.addAll(services.remove(slug.key()));
                    }
                    return about;
                });
            }
        }
    }

    private static Set<String> malwareName(List<Stake> service) {
        for (Stake stake : service) {
            if (stake.resolution().match() == NameMatch.MALWARE) {
                return Malware.words(stake.resolution().service());
            }
        }
        return Set.of();
    }

    private static boolean isBenignSlug(List<Stake> service) {
        for (Stake stake : service) {
            if (stake.resolution().isRegistered()
                    || stake.resolution().service().isEmpty()
                    || stake.claim().status() == ClaimStatus.MALICIOUS) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> words(List<Stake> stakes) {
        return Words.significant(Words.of(stakes.get(0).resolution().service()));
    }
}
