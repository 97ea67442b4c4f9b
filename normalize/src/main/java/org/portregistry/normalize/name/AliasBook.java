package org.portregistry.normalize.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.model.Alias;

/** The spellings of {@code aliases.csv}, found by letters and digits, and which of them were of use. */
final class AliasBook {

    /** A row of the file. Ports are judged side by side, and may find it at the same time. */
    private static final class Entry {
        final Alias alias;
        volatile boolean used;

        Entry(Alias alias) {
            this.alias = alias;
        }
    }

    private final Map<Integer, Map<String, Entry>> byPort = new HashMap<>();
    private final Map<String, Entry> anywhere = new HashMap<>();

    AliasBook(List<Alias> aliases) {
        for (Alias alias : aliases) {
            Map<String, Entry> book = anywhere;
            if (alias.port().isPresent()) {
                int port = alias.port().getAsInt();
                byPort.putIfAbsent(port, new HashMap<>());
                book = byPort.get(port);
            }
            book.put(Words.key(alias.stated()), new Entry(alias));
        }
    }

    /** Returns whether the file has a row for that very port. */
    boolean knows(int port) {
        return byPort.containsKey(port);
    }

    /** Returns the service that the file gives for the spelling on that very port. */
    Optional<String> onPort(int port, String key) {
        return find(byPort.getOrDefault(port, Map.of()), key);
    }

    /** Returns the service that the file gives for the spelling on every port. */
    Optional<String> anywhere(String key) {
        return find(anywhere, key);
    }

    boolean isUsed(Alias alias) {
        Map<String, Entry> book =
                alias.port().isPresent() ? byPort.getOrDefault(alias.port().getAsInt(), Map.of()) : anywhere;
        Entry entry = book.get(Words.key(alias.stated()));
        return entry != null && entry.used && entry.alias.equals(alias);
    }

    private static Optional<String> find(Map<String, Entry> book, String key) {
        Entry entry = book.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        entry.used = true;
        return Optional.of(entry.alias.service());
    }
}
