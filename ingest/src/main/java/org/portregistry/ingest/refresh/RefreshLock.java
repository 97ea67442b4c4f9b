package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps two refreshes from writing into one folder at once; the system takes it from a killed one. */
final class RefreshLock {

    private final Path file;
    private final FileChannel channel;

    private RefreshLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of {@code datasets}, or complains that another refresh has it. */
    static RefreshLock of(Path datasets) throws IOException {
        Path file = datasets.resolve(".refresh.lock");
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    throw atWork(datasets);
                }
                if (isStill(file, channel)) {
                    return new RefreshLock(file, channel);
                }
                channel.close();
            } catch (OverlappingFileLockException problem) {
                channel.close();
                throw atWork(datasets);
            } catch (IOException problem) {
                channel.close();
                throw problem;
            }
        }
    }

    /** Lets the next refresh in. */
    void release() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }

    /** Between opening and locking, whoever had the lock may have removed the file: ours would then bind nobody. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String token = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException problem) {
            return false;
        }
    }

    private static IOException atWork(Path datasets) {
        return new IOException(datasets + ": another refresh is at work here; wait until it has ended");
    }
}
