package org.portregistry.normalize.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;

/**
 * A service that a stated name may mean.
 *
 * @param service its name
 * @param isRegistered whether IANA registers it
 * @param transports the transports on which it is assigned or named here
 * @param supersededKeys the letters and digits of names that the registry says it bore
 * @param aliasKeys the letters and digits of other names that sources or {@code aliases.csv} give it
 * @param descriptions the words of each of its descriptions, in order
 */
record Candidate(
        String service,
        boolean isRegistered,
        Set<Transport> transports,
        Set<String> supersededKeys,
        Set<String> aliasKeys,
        List<List<String>> descriptions) {

    Candidate {
        transports = Set.copyOf(transports);
        supersededKeys = Set.copyOf(supersededKeys);
        aliasKeys = Set.copyOf(aliasKeys);
        descriptions = List.copyOf(descriptions);
    }

    /** Returns a service of which only the name and descriptions are known. */
    static Candidate named(String service, boolean isRegistered, String... descriptions) {
        return new Candidate(service, isRegistered, Set.of(), Set.of(), Set.of(), wordsOfEach(Stream.of(descriptions)));
    }

    /** Returns a service as claims on one port describe it. */
    static Candidate claimed(String service, boolean isRegistered, Collection<Claim> claims) {
        Set<Transport> transports = new TreeSet<>();
        for (Claim claim : claims) {
            // A claim that states no transport is about every one.
            transports.addAll(claim.transport().isStated() ? Set.of(claim.transport()) : Set.of(Transport.values()));
        }
        List<List<String>> descriptions = wordsOfEach(claims.stream().map(Claim::description));
        return new Candidate(service, isRegistered, transports, Set.of(), Set.of(), descriptions);
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
        return new Candidate(service, isRegistered, transports, keys, aliasKeys, descriptions);
    }

    /** Returns the same service, known by other names too. */
    Candidate alsoCalled(Set<String> keys) {
        return new Candidate(service, isRegistered, transports, supersededKeys, keys, descriptions);
    }

    /** Returns whether the service is assigned or named on the transport; an unstated one may be any. */
    boolean isOn(Transport transport) {
        return !transport.isStated() || transports.contains(transport);
    }

    /** Returns whether the service lists the other as an alias; where each lists the other, the first in order counts. */
    boolean absorbs(Candidate other) {
        return aliasKeys.contains(other.key())
                && !key().equals(other.key())
                && !(other.aliasKeys.contains(key()) && other.service.compareTo(service) < 0);
    }

    /** Returns the letters and digits of the name. */
    String key() {
        return Words.key(service);
    }

    /** Returns whether the service has a name, current or superseded, of those letters and digits. */
    boolean bears(String key) {
        return key.equals(key()) || supersededKeys.contains(key);
    }

    /** Returns the words of the name. */
    List<String> nameWords() {
        return Words.of(service);
    }

    /** Returns of each description the words that tell services apart. */
    List<Set<String>> significant() {
        return descriptions.stream().map(Words::significant).toList();
    }

    /** Returns all words of the name and of every description. */
    Set<String> words() {
        Set<String> words = new HashSet<>(nameWords());
        descriptions.forEach(words::addAll);
        // IANA writes secure-mqtt where others write MQTT over TLS.
        if (words.contains("secure")) {
            words.add("tls");
        }
        return words;
    }
}
