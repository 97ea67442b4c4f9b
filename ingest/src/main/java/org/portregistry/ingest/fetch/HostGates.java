package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to each host, and those to other hosts beside it. */
final class HostGates {

    private final Map<String, ReentrantLock> gates = new ConcurrentHashMap<>();

    /** What is done while nobody else may ask that host. */
    @FunctionalInterface
    interface Exchange<T> {
        /** Does it. */
        T run() throws IOException, InterruptedException;
    }

    /** Waits until nobody asks the host of that address, then does it. */
    <T> T alone(URI uri, Exchange<T> exchange) throws IOException, InterruptedException {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        ReentrantLock gate = gates.computeIfAbsent(host, name -> new ReentrantLock(true));
        gate.lockInterruptibly();
        try {
            return exchange.run();
        } finally {
            gate.unlock();
        }
    }
}
