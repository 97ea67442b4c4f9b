package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Transport;

/**
 * A service on a port, prepared for comparison: one that IANA assigns there, or one that a source calls by a name. Most
 * comparisons end at the name; words are taken apart when a rule first asks for them.
 */
final class Candidate implements Comparable<Candidate> {

    final String service;
    final boolean registered;
    final String key;
    final Set<Transport> transports = EnumSet.noneOf(Transport.class);
    final Set<String> supersededKeys = new TreeSet<>();
    final Set<String> aliasKeys = new TreeSet<>();
    private final List<String> texts = new ArrayList<>(2);
    private List<String> nameWords;
    private List<List<String>> descriptions;
    private List<Set<String>> significant;
    private Set<String> words;

    Candidate(String service, boolean registered) {
        this.service = service;
        this.registered = registered;
        this.key = Words.key(service);
    }

    /** Notes a transport; a claim that states none is about every one. */
    void addTransport(Transport transport) {
        if (transport.isStated()) {
            transports.add(transport);
        } else {
            Collections.addAll(transports, Transport.values());
        }
    }

    /** Returns whether the service is assigned or named on the transport; an unstated one may be any. */
    boolean isOn(Transport transport) {
        return !transport.isStated() || transports.contains(transport);
    }

    /** Notes a description; call it before the first comparison. */
    void describe(String description) {
        if (!description.isEmpty() && !texts.contains(description)) {
            texts.add(description);
        }
    }

    /** Returns the words of the name. */
    List<String> nameWords() {
        if (nameWords == null) {
            nameWords = Words.of(service);
        }
        return nameWords;
    }

    /** Returns the words of each description in order. */
    List<List<String>> descriptions() {
        if (descriptions == null) {
            descriptions = new ArrayList<>(texts.size());
            for (String text : texts) {
                List<String> described = Words.of(text);
                if (!described.isEmpty() && !descriptions.contains(described)) {
                    descriptions.add(described);
                }
            }
        }
        return descriptions;
    }

    /** Returns of each description the words that tell services apart. */
    List<Set<String>> significant() {
        if (significant == null) {
            significant = new ArrayList<>(descriptions().size());
            for (List<String> described : descriptions()) {
                significant.add(Words.significant(described));
            }
        }
        return significant;
    }

    /** Compares by name. */
    @Override
    public int compareTo(Candidate other) {
        return service.compareTo(other.service);
    }

    /** Returns all words of the name and of every description. */
    Set<String> words() {
        if (words == null) {
            words = new HashSet<>(nameWords());
            for (List<String> described : descriptions()) {
                words.addAll(described);
            }
            // IANA writes secure-mqtt where others write MQTT over TLS.
            if (words.contains("secure")) {
                words.add("tls");
            }
        }
        return words;
    }
}
