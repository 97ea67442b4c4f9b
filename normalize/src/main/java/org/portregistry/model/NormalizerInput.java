package org.portregistry.model;

import java.util.List;

/**
 * Everything that normalize judges from: what ingest read out of {@code datasets}.
 *
 * @param sources every source that may have claims here
 * @param claims the claims, in any order
 * @param aliases {@code aliases.csv}
 * @param vocabulary {@code vocabulary.csv}
 * @param services {@code services.csv}
 * @param rulings {@code rulings/}
 * @param observations {@code observations/}
 */
public record NormalizerInput(
        List<Source> sources,
        List<Claim> claims,
        List<Alias> aliases,
        List<VocabularyEntry> vocabulary,
        List<ServiceFacts> services,
        List<Ruling> rulings,
        List<Observation> observations) {

    /** Copies the lists. */
    public NormalizerInput {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        aliases = List.copyOf(aliases);
        vocabulary = List.copyOf(vocabulary);
        services = List.copyOf(services);
        rulings = List.copyOf(rulings);
        observations = List.copyOf(observations);
    }

    /** Returns whether the source of that id takes part. */
    public boolean takes(String id) {
        return sources.stream().anyMatch(source -> source.id().equals(id));
    }

    /** Returns the same with other rulings. */
    public NormalizerInput withRulings(List<Ruling> others) {
        return new NormalizerInput(sources, claims, aliases, vocabulary, services, others, observations);
    }

    /** Returns the same with other sources, claims and words. */
    public NormalizerInput with(
            List<Source> otherSources, List<Claim> otherClaims, List<VocabularyEntry> otherVocabulary) {
        return new NormalizerInput(
                otherSources, otherClaims, aliases, otherVocabulary, services, rulings, observations);
    }
}
