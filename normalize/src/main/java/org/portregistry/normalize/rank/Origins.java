package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Authority;
import org.portregistry.model.Source;

/** Who copies whom: sources of one origin lend support once between them. */
public final class Origins {

    private final Map<String, String> origin = new HashMap<>();
    private final Map<String, Authority> authority = new HashMap<>();

    /** Takes every source that may be named; a {@code derivedFrom} that leads nowhere ends the chain. */
    public Origins(List<Source> sources) {
        Map<String, String> parent = new HashMap<>();
        for (Source source : sources) {
            parent.put(source.id(), source.derivedFrom());
            authority.put(source.id(), source.authority());
        }
        for (Source source : sources) {
            String root = source.id();
            Set<String> seen = new HashSet<>();
            while (seen.add(root) && !parent.getOrDefault(root, "").isEmpty()) {
                root = parent.get(root);
            }
            origin.put(source.id(), root);
        }
    }

    /** Returns the source that this one's list comes from in the end; itself if it copies nobody. */
    public String of(String source) {
        return origin.getOrDefault(source, source);
    }

    /** Returns how many of the sources are independent of each other. */
    public int support(Collection<String> sources) {
        return sources.size() < 2 ? sources.size() : origins(sources).size();
    }

    /** Returns how many independent sources of {@code sources} have no origin in common with {@code others}. */
    public int supportBeside(Collection<String> sources, Collection<String> others) {
        Set<String> origins = origins(sources);
        for (String other : others) {
            origins.remove(of(other));
        }
        return origins.size();
    }

    private Set<String> origins(Collection<String> sources) {
        Set<String> origins = new HashSet<>();
        for (String source : sources) {
            origins.add(of(source));
        }
        return origins;
    }

    /** Returns the weight of a source's word; a source that is not described weighs least. */
    public Authority authority(String source) {
        return authority.getOrDefault(source, Authority.COMMUNITY);
    }

    /** Returns the ordinal of the weightiest word among sources: 0 for the registry's, more for less weight. */
    public int weight(Collection<String> sources) {
        int best = Authority.values().length;
        for (String source : sources) {
            best = Math.min(best, authority(source).ordinal());
        }
        return best;
    }

    /** Returns whether the source is the registry itself. */
    public boolean isRegistry(String source) {
        return authority(source) == Authority.REGISTRY;
    }
}
