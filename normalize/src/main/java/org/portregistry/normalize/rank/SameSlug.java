package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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

    /** An unregistered, benign service of a port: where it stands among the services, and its claims. */
    private static final class Benign implements Comparable<Benign> {
        final String key;
        final List<Stake> stakes;
        private Set<String> words;

        Benign(String key, List<Stake> stakes) {
            this.key = key;
            this.stakes = stakes;
        }

        /** Returns the words that tell it from others. */
        Set<String> words() {
            if (words == null) {
                words = Words.significant(Words.of(stakes.get(0).resolution().service()));
            }
            return words;
        }

        /** The shorter name goes first. */
        @Override
        public int compareTo(Benign other) {
            int order = Integer.compare(words().size(), other.words().size());
            return order == 0 ? key.compareTo(other.key) : order;
        }
    }

    /** Shorter names of malware are everyday words too often. */
    private static final int SHORTEST_MALWARE = 5;

    private SameSlug() {}

    /** Moves the claims of a longer name to the shorter name that it contains; the first in order wins. */
    static void unite(Map<String, List<Stake>> services) {
        joinRegistered(services);
        List<Benign> slugs = new ArrayList<>();
        for (Map.Entry<String, List<Stake>> entry : services.entrySet()) {
            if (isBenignSlug(entry.getValue())) {
                slugs.add(new Benign(entry.getKey(), entry.getValue()));
            }
        }
        if (slugs.isEmpty()) {
            return;
        }
        joinMalware(services, slugs);
        if (slugs.size() > 1) {
            Collections.sort(slugs);
        }
        for (int i = 0; i < slugs.size(); i++) {
            for (int j = i + 1; j < slugs.size(); j++) {
                if (Words.isSameBut(slugs.get(i).words(), slugs.get(j).words())
                        && services.remove(slugs.get(j).key) != null) {
                    slugs.get(i).stakes.addAll(slugs.get(j).stakes);
                }
            }
        }
    }

    /** What a source calls malicious by the name of a registered service claimed here is a claim about that service. */
    private static void joinRegistered(Map<String, List<Stake>> services) {
        for (Iterator<List<Stake>> all = services.values().iterator(); all.hasNext(); ) {
            List<Stake> service = all.next();
            for (int i = service.size() - 1; i >= 0; i--) {
                Stake stake = service.get(i);
                List<Stake> registered = stake.resolution().match() == NameMatch.MALWARE
                        ? services.get(
                                PortRows.registeredIdentity(stake.resolution().service()))
                        : null;
                if (registered != null) {
                    registered.add(service.remove(i));
                }
            }
            if (service.isEmpty()) {
                all.remove();
            }
        }
    }

    /** A phrase that holds the name of malware claimed on the same port is about that malware. */
    private static void joinMalware(Map<String, List<Stake>> services, List<Benign> benignSlugs) {
        List<List<Stake>> all = new ArrayList<>(services.values());
        for (List<Stake> malware : all) {
            Set<String> name = malwareName(malware);
            if (String.join("", name).length() >= SHORTEST_MALWARE) {
                for (Iterator<Benign> slugs = benignSlugs.iterator(); slugs.hasNext(); ) {
                    Benign slug = slugs.next();
                    if (slug.words().containsAll(name)) {
                        malware.addAll(services.remove(slug.key));
                        slugs.remove();
                    }
                }
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
}
