package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.fetch.Fetcher;

/** Fetches of several sources, begun together and taken one by one. */
final class Fetches implements AutoCloseable {

    /** How many hosts are asked at the same time. */
    private static final int HOSTS = 8;

    private final Fetcher fetcher;
    private final Map<String, Future<Fetched>> begun = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(HOSTS, task -> {
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        return thread;
    });

    Fetches(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Begins to fetch a source. */
    void begin(SourceDefinition source, List<Page> known) {
        begun.put(source.id(), threads.submit(() -> fetcher.fetch(source, known)));
    }

    /** Waits for a source, and lets go of it. */
    Fetched take(SourceDefinition source) throws IOException {
        try {
            return begun.remove(source.id()).get();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while fetching " + source.id());
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            if (problem.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            if (problem.getCause() instanceof OutOfMemoryError) {
                throw new IOException("its documents do not fit into memory; give Java more with -Xmx", problem);
            }
            throw new IllegalStateException(problem.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
