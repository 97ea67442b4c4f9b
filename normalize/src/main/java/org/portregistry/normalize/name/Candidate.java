package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Transport;

/** A service on a port, prepared for comparison: one that IANA assigns there, or one that a source calls by a name. */
final class Candidate {

    final String service;
    final boolean registered;
    final String key;
    final List<String> nameWords;
    final Set<Transport> transports = EnumSet.noneOf(Transport.class);
    final Set<String> supersededKeys = new TreeSet<>();
    final Set<String> aliasKeys = new TreeSet<>();
    /** All words of the name and of every description; the words of each description in order. */
    final Set<String> words = new TreeSet<>();

    final List<List<String>> descriptions = new ArrayList<>();

    Candidate(String service, boolean registered) {
        this.service = service;
        this.registered = registered;
        this.key = Words.key(service);
        this.nameWords = Words.of(service);
        words.addAll(nameWords);
        noteTls();
    }

    /** IANA writes {@code secure-mqtt} where others write MQTT over TLS. */
    private void noteTls() {
        if (words.contains("secure")) {
            words.add("tls");
        }
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

    void describe(String description) {
        List<String> described = Words.of(description);
        if (!described.isEmpty() && !descriptions.contains(described)) {
            descriptions.add(described);
            words.addAll(described);
            noteTls();
        }
    }
}
