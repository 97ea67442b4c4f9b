package org.portregistry.normalize.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Transport;

/** A service that IANA's current registry assigns on a port, prepared for comparison. */
final class Candidate {

    final String service;
    final String key;
    final List<String> nameWords;
    final Set<Transport> transports = EnumSet.noneOf(Transport.class);
    final Set<String> supersededKeys = new TreeSet<>();
    final Set<String> aliasKeys = new TreeSet<>();
    /** All words of the name and of every description; the words of each description in order. */
    final Set<String> words = new TreeSet<>();

    final List<List<String>> descriptions = new java.util.ArrayList<>();

    Candidate(String service) {
        this.service = service;
        this.key = Words.key(service);
        this.nameWords = Words.of(service);
        words.addAll(nameWords);
    }

    void describe(String description) {
        List<String> described = Words.of(description);
        if (!described.isEmpty() && !descriptions.contains(described)) {
            descriptions.add(described);
            words.addAll(described);
        }
    }
}
