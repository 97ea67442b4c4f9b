package org.portregistry.publish;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/** Standard output that keeps why it failed: Java's own forgets it, and a full disk would pass for success. */
final class StandardOutput extends OutputStream {
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private IOException failure;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException problem) {
            failure = problem;
            throw problem;
        }
    }

    /** Returns why not all could be written; a reader that has read enough and hung up is not a failure. */
    Optional<String> failure() {
        String reason = failure == null ? "" : Objects.toString(failure.getMessage(), failure.toString());
        return reason.isEmpty() || reason.contains("Broken pipe") ? Optional.empty() : Optional.of(reason);
    }
}
