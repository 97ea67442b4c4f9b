package org.portregistry.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes the files of a release into a folder, and counts and hashes what it writes. */
public final class ReleaseWriter {

    /** One format's turn. */
    private record Turn(Path folder, ReleaseFormat format, Release release) implements Callable<ReleaseFile> {
        @Override
        public ReleaseFile call() throws IOException {
            NewFile file = NewFile.in(folder, format.path(release));
            try (OutputStream out = file.open()) {
                format.write(release, out);
            } catch (IOException problem) {
                throw file.failed(problem);
            }
            return file.written();
        }
    }

    private ReleaseWriter() {}

    /**
     * Writes every format, then every inventory; returns the files in their order. Formats are written side by side, those
     * that take long first, so that no core waits for the last one.
     */
    public static List<ReleaseFile> write(
            Release release, List<ReleaseFormat> formats, List<Inventory> inventories, Path folder) throws IOException {
        List<ReleaseFile> files = new ArrayList<>(writeAll(release, formats, folder));
        for (Inventory inventory : inventories) {
            NewFile file = NewFile.in(folder, inventory.path());
            try (OutputStream out = file.open()) {
                inventory.write(release, List.copyOf(files), out);
            } catch (IOException problem) {
                throw file.failed(problem);
            }
            files.add(file.written());
        }
        return files;
    }

    private static List<ReleaseFile> writeAll(Release release, List<ReleaseFormat> formats, Path folder)
            throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<ReleaseFormat, Future<ReleaseFile>> written = new IdentityHashMap<>();
            for (boolean slow : List.of(true, false)) {
                for (ReleaseFormat format : formats) {
                    if (format.isSlow() == slow) {
                        written.put(format, threads.submit(new Turn(folder, format, release)));
                    }
                }
            }
            List<ReleaseFile> files = new ArrayList<>(formats.size());
            for (ReleaseFormat format : formats) {
                files.add(result(written.get(format)));
            }
            return files;
        } finally {
            end(threads);
        }
    }

    /** Whoever removes the folder of a release that failed must not meet a thread that still writes into it. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReleaseFile result(Future<ReleaseFile> written) throws IOException {
        try {
            return written.get();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing the release", problem);
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (problem.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(problem.getCause());
        }
    }
}
