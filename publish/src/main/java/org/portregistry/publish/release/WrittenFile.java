package org.portregistry.publish.release;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a release that is no table, and that a few lines write.
 *
 * @param path its path in the release
 * @param mediaType its media type
 * @param description what it is
 * @param content writes it
 */
public record WrittenFile(String path, String mediaType, String description, Content content) implements ReleaseFormat {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes what the file says of a release; the stream stays open. */
        void write(Release release, OutputStream out) throws IOException;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        content.write(release, out);
    }
}
