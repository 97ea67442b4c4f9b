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

/** A service that a stated name may mean, prepared for comparison. */
final class Candidate {

    /** A source names the service on a transport. */
    private record Naming(String source, Transport transport) {}

    private final String service;
    private final boolean isRegistered;
    private final Set<Naming> namings;
    private final Set<Transport> transports;
    private final Set<String> supersededKeys;
    private final Set<String> aliasKeys;
    private final List<List<String>> descriptions;

    private final String key;
    private final List<String> nameWords;
    private final Set<String> words;
    private final List<Set<String>> significant;

    private Candidate(
            String service,
            boolean isRegistered,
            Set<Naming> namings,
            Set<Transport> transports,
            Set<String> supersededKeys,
            Set<String> aliasKeys,
            List<List<String>> descriptions) {
        this.service = service;
        this.isRegistered = isRegistered;
        this.namings = Set.copyOf(namings);
        this.transports = Set.copyOf(transports);
        this.supersededKeys = Set.copyOf(supersededKeys);
        this.aliasKeys = Set.copyOf(aliasKeys);
        this.descriptions = List.copyOf(descriptions);
        key = Words.key(service);
        nameWords = Words.of(service);
        words = allWords(nameWords, descriptions);
        significant = descriptions.stream().map(Words::significant).toList();
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
        return new Candidate(
                service, isRegistered, Set.of(), Set.of(), Set.of(), Set.of(), wordsOfEach(Stream.of(descriptions)));
    }

    /** Returns a service as claims on one port describe it. */
    static Candidate claimed(String service, boolean isRegistered, Collection<Claim> claims) {
        Set<Naming> namings = claims.stream()
                .flatMap(claim -> about(claim).map(transport -> new Naming(claim.source(), transport)))
                .collect(Collectors.toSet());
        Set<Transport> transports = namings.stream().map(Naming::transport).collect(Collectors.toSet());
        List<List<String>> descriptions = wordsOfEach(claims.stream().map(Claim::description));
        return new Candidate(service, isRegistered, namings, transports, Set.of(), Set.of(), descriptions);
    }

    /** A claim that states no transport is about every one. */
    private static Stream<Transport> about(Claim claim) {
        return claim.transport().isStated() ? Stream.of(claim.transport()) : Stream.of(Transport.values());
    }

    private static List<List<String>> wordsOfEach(Stream<String> descriptions) {
        return descriptions
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the same service, known by superseded names too. */
    Candidate formerly(Set<String> keys) {
        return new Candidate(service, isRegistered, namings, transports, keys, aliasKeys, descriptions);
    }

    /** Returns the same service, known by other names too. */
    Candidate alsoCalled(Set<String> keys) {
        return new Candidate(service, isRegistered, namings, transports, supersededKeys, keys, descriptions);
    }

    /** Returns whether the service is assigned or named on the transport; an unstated one may be any. */
    boolean isOn(Transport transport) {
        return !transport.isStated() || transports.contains(transport);
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

    /** Returns the name. */
    String service() {
        return service;
    }

    /** Returns whether the source calls the service so on the transport; on any, where that is not stated. */
    boolean isNamedBy(String source, Transport transport) {
        return namings.stream()
                .anyMatch(naming ->
                        naming.source().equals(source) && (!transport.isStated() || naming.transport() == transport));
    }

    /** Returns whether IANA registers the service. */
    boolean isRegistered() {
        return isRegistered;
    }

    /** Returns the letters and digits of the name. */
    String key() {
        return key;
    }

    /** Returns the letters and digits of names that the registry says it bore. */
    Set<String> supersededKeys() {
        return supersededKeys;
    }

    /** Returns the letters and digits of other names that sources or {@code aliases.csv} give it. */
    Set<String> aliasKeys() {
        return aliasKeys;
    }

    /** Returns the words of the name, in order. */
    List<String> nameWords() {
        return nameWords;
    }

    /** Returns the words of each of its descriptions, in order. */
    List<List<String>> descriptions() {
        return descriptions;
    }

    /** Returns of each description the words that tell services apart. */
    List<Set<String>> significant() {
        return significant;
    }

    /** Returns all words of the name and of every description. */
    Set<String> words() {
        return words;
    }
}
