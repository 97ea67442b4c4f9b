package org.portregistry.ingest.datasets;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code sources.lock.json} says.
 *
 * @param entries by source id
 */
public record Lock(SortedMap<String, LockEntry> entries) {

    /** Copies the map. */
    public Lock {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** Returns the entry of a source. */
    public Optional<LockEntry> find(String source) {
        return Optional.ofNullable(entries.get(source));
    }

    /** Returns a lock that knows only those sources. */
    public Lock only(Collection<String> sources) {
        SortedMap<String, LockEntry> copy = new TreeMap<>(entries);
        copy.keySet().retainAll(sources);
        return new Lock(copy);
    }

    /** Returns a lock in which the source has that entry. */
    public Lock with(String source, LockEntry entry) {
        SortedMap<String, LockEntry> copy = new TreeMap<>(entries);
        copy.put(source, entry);
        return new Lock(copy);
    }
}
