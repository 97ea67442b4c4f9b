package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two refreshes from writing into one folder at once; the system takes the lock from a process that ends.
 *
 * <p>The file stays where it is, and nobody else reads it. A POSIX lock is lost as soon as the process closes <em>any</em>
 * descriptor of the file, and a file that is removed lets the next process lock another one of the same name.
 */
final class RefreshLock implements AutoCloseable {

    private final FileChannel channel;

    private RefreshLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code datasets}.
     *
     * @throws IOException if another refresh has it
     */
    static RefreshLock of(Path datasets) throws IOException {
        FileChannel channel = FileChannel.open(
                datasets.resolve(".refresh.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException(datasets + ": another refresh is at work here; wait until it has ended");
        }
        return new RefreshLock(channel);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException problem) {
            return null;
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
    }

    /** Lets the next refresh in. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
