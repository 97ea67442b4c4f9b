package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Source;

/** Who copies whom: sources of one origin, and vintages of one list, lend support once between them. */
public final class Origins {

    private final Map<String, Source> byId;

    /** What {@link #of} answers for each source: it is asked for every claim of every row. */
    private final Map<String, String> originById;

    /** Takes every source that may be named; a {@code derivedFrom} that leads nowhere ends the chain. */
    public Origins(List<Source> sources) {
        byId = sources.stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
        originById = byId.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::find));
    }

    /** Returns the source that this one's list comes from in the end; itself if it copies nobody and has no vintages. */
    public String of(String source) {
        return originById.getOrDefault(source, source);
    }

    private String find(String source) {
        String origin = copied(source);
        String list = byId.containsKey(origin) ? byId.get(origin).list() : "";
        return list.isEmpty() ? origin : newestVintage(list).id();
    }

    private Source newestVintage(String list) {
        return byId.values().stream()
                .filter(source -> source.list().equals(list))
                .max(Source.BY_AGE)
                .orElseThrow();
    }

    private String copied(String source) {
        String origin = source;
        Set<String> seen = new HashSet<>();
        while (seen.add(origin) && !derivedFrom(origin).isEmpty()) {
            origin = derivedFrom(origin);
        }
        return origin;
    }

    private String derivedFrom(String source) {
        return byId.containsKey(source) ? byId.get(source).derivedFrom() : "";
    }

    /** Returns how many of the sources are independent of each other. */
    public int support(Collection<String> sources) {
        return origins(sources).size();
    }

    /** Returns how many independent sources of {@code sources} have no origin in common with {@code others}. */
    public int supportBeside(Collection<String> sources, Collection<String> others) {
        Set<String> beside = origins(sources);
        beside.removeAll(origins(others));
        return beside.size();
    }

    /** Returns whether a source of the one side, or one that it copies, stands on the other side too. */
    public boolean haveOriginInCommon(Collection<String> sources, Collection<String> others) {
        return supportBeside(sources, others) < support(sources);
    }

    private Set<String> origins(Collection<String> sources) {
        return sources.stream().map(this::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns the weight of a source's word; a source that is not described weighs least. */
    public Authority authority(String source) {
        return byId.containsKey(source) ? byId.get(source).authority() : Authority.COMMUNITY;
    }

    /** Returns the weightiest word among sources. */
    public Authority authority(Collection<String> sources) {
        return sources.stream().map(this::authority).min(Authority::compareTo).orElse(Authority.COMMUNITY);
    }

    /** Returns whether a claim is the registry's own word that it assigns a service. */
    public boolean assigns(Claim claim) {
        return claim.status() == ClaimStatus.ASSIGNED && isRegistry(claim.source());
    }

    /** Returns whether the source is the registry itself. */
    public boolean isRegistry(String source) {
        return authority(source) == Authority.REGISTRY;
    }
}
