package org.portregistry.normalize.name;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;

/**
 * A service that a stated name may mean, prepared for comparison.
 *
 * @param service the name
 * @param isRegistered whether IANA registers it
 * @param namings who names it on which transports
 * @param supersededKeys the letters and digits of names that the registry says it bore
 * @param aliasKeys the letters and digits of other names that sources or {@code aliases.csv} give it
 * @param descriptions the words of each of its descriptions, in order
 * @param key the letters and digits of the name
 * @param nameWords the words of the name, in order
 * @param words all words of the name and of every description
 * @param significant of each description the words that tell services apart
 */
record Candidate(
        String service,
        boolean isRegistered,
        Set<Naming> namings,
        Set<String> supersededKeys,
        Set<String> aliasKeys,
        List<List<String>> descriptions,
        String key,
        List<String> nameWords,
        Set<String> words,
        List<Set<String>> significant) {

    /** A source names the service on a transport. */
    record Naming(String source, Transport transport) {}

    private static Candidate of(
            String service, boolean isRegistered, Set<Naming> namings, Stream<String> descriptions) {
        List<String> nameWords = Words.of(service);
        List<List<String>> words = descriptions
                .map(Words::of)
                .filter(description -> !description.isEmpty())
                .distinct()
                .toList();
        return new Candidate(
                service,
                isRegistered,
                namings,
                Set.of(),
                Set.of(),
                words,
                Words.key(service),
                nameWords,
                allWords(nameWords, words),
                words.stream().map(Words::significant).toList());
    }

    private static Set<String> allWords(List<String> name, List<List<String>> descriptions) {
        Set<String> words = new HashSet<>(name);
        descriptions.forEach(words::addAll);
        // IANA writes secure-mqtt where others write MQTT over TLS.
        if (words.contains("secure")) {
            words.add("tls");
        }
        return Set.copyOf(words);
    }

    /** Returns a service of which only the name and descriptions are known. */
    static Candidate named(String service, boolean isRegistered, String... descriptions) {
        return of(service, isRegistered, Set.of(), Stream.of(descriptions));
    }

    /** Returns a service as claims on one port describe it. */
    static Candidate claimed(String service, boolean isRegistered, Collection<Claim> claims) {
        Set<Naming> namings = claims.stream()
                .flatMap(claim -> about(claim).map(transport -> new Naming(claim.source(), transport)))
                .collect(Collectors.toUnmodifiableSet());
        return of(service, isRegistered, namings, claims.stream().map(Claim::description));
    }

    /** A claim that states no transport is about every one. */
    private static Stream<Transport> about(Claim claim) {
        return claim.transport().isStated() ? Stream.of(claim.transport()) : Stream.of(Transport.values());
    }

    /** Returns the same service, known by superseded names too. */
    Candidate formerly(Set<String> keys) {
        return known(keys, aliasKeys);
    }

    /** Returns the same service, known by other names too. */
    Candidate alsoCalled(Set<String> keys) {
        return known(supersededKeys, keys);
    }

    private Candidate known(Set<String> superseded, Set<String> aliases) {
        return new Candidate(
                service, isRegistered, namings, superseded, aliases, descriptions, key, nameWords, words, significant);
    }

    /** Returns whether the service is assigned or named on the transport; an unstated one may be any. */
    boolean isOn(Transport transport) {
        return !transport.isStated() || namings.stream().anyMatch(naming -> naming.transport() == transport);
    }

    /** Returns whether the service lists the other as an alias, and no source names both on one transport. */
    boolean lists(Candidate other) {
        return aliasKeys.contains(other.key) && !key.equals(other.key) && Collections.disjoint(namings, other.namings);
    }

    /** Returns whether the service lists the other; where each lists the other, the first in order counts. */
    boolean absorbs(Candidate other) {
        return lists(other) && !(other.lists(this) && other.service.compareTo(service) < 0);
    }

    /** Returns whether the service has a name, current or superseded, of those letters and digits. */
    boolean bears(String letters) {
        return letters.equals(key) || supersededKeys.contains(letters);
    }

    /** Returns whether the source calls the service so on the transport; on any, where that is not stated. */
    boolean isNamedBy(String source, Transport transport) {
        return namings.stream()
                .anyMatch(naming ->
                        naming.source().equals(source) && (!transport.isStated() || naming.transport() == transport));
    }
}
