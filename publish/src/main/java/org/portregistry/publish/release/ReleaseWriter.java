package org.portregistry.publish.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes the files of a release into a folder, and counts and hashes what it writes. */
public final class ReleaseWriter {

    /** What writes the content of one file. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
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
            List<ReleaseFile> before = List.copyOf(files);
            files.add(write(folder, inventory.path(), out -> inventory.write(release, before, out)));
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
                        written.put(
                                format,
                                threads.submit(
                                        () -> write(folder, format.path(release), out -> format.write(release, out))));
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

    private static ReleaseFile write(Path folder, String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        MessageDigest digest = Digest.sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
            content.write(out);
        } catch (IOException problem) {
            throw new IOException("cannot write " + file + ": " + problem.getMessage(), problem);
        }
        return new ReleaseFile(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }
}
