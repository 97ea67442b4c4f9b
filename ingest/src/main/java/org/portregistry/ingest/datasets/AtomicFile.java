package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Replaces files so that a kill at any moment leaves the old content or the new, never half.
 *
 * <p>The new content is written and forced to disk as {@code .<name>.<process id>.tmp} beside the target, then moved
 * over it. What a killed run left behind, the next one removes.
 */
public final class AtomicFile {

    private static final String SUFFIX = ".tmp";

    private AtomicFile() {}

    /**
     * Gives the file that content, and returns whether it had another or none.
     *
     * @throws UncheckedIOException if the disk fails; the file is then as it was
     */
    public static boolean write(Path file, byte[] content) {
        try {
            if (!differs(file, content)) {
                return false;
            }
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path temporary = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX);
            try {
                writeAndForce(temporary, content);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return true;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }

    /** Returns whether the file has another content, or is not there. */
    static boolean differs(Path file, byte[] content) {
        try {
            return !Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }

    /**
     * Removes what runs that are no longer alive left half-written beside the file.
     *
     * <p>To be called before this run writes the file: in a container, the killed run's process id may be ours.
     */
    public static void removeLeftovers(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return;
        }
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(
                folder, one -> one.getFileName().toString().startsWith(start))) {
            for (Path one : beside) {
                String rest = one.getFileName().toString().substring(start.length());
                if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) && isLeftover(rest)) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot clean " + folder + ": " + problem.getMessage(), problem);
        }
    }

    private static boolean isLeftover(String rest) {
        return rest.endsWith(SUFFIX) && isDead(rest.substring(0, rest.length() - SUFFIX.length()));
    }

    /** Returns whether that is the id of a process that is no longer alive; our own may be that of a killed run. */
    public static boolean isDead(String process) {
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                        .filter(owner -> !owner.equals(ProcessHandle.current()))
                        .isEmpty();
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
