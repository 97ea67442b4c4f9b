package org.portregistry.publish.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.portregistry.publish.table.Field;

/** One file of a release. A new one is one class and one line in {@code ReleaseFormats}. */
public interface ReleaseFormat {

    /** Returns the file's path in a release, with {@code /}, and {@code <version>} where it names the version. */
    String path();

    /** Returns the file's path in that release. */
    default String path(Release release) {
        return path().replace("<version>", release.version().toString());
    }

    /** Returns the media type, for {@code datapackage.json}. */
    String mediaType();

    /** Returns what the file is, in one sentence, for {@code datapackage.json}. */
    String description();

    /** Returns the columns of a table; empty for any other file. */
    default List<? extends Field<?>> fields() {
        return List.of();
    }

    /** Returns the columns that tell a table's rows apart; empty for any other file. */
    default List<String> key() {
        return List.of();
    }

    /** Returns whether writing the file takes long: those are begun first. */
    default boolean isSlow() {
        return false;
    }

    /** Writes the file, row by row; the stream stays open. Files of one release are written at the same time. */
    void write(Release release, OutputStream out) throws IOException;

    /** Returns the content of the file, for another one that holds it. */
    default byte[] bytes(Release release) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(release, bytes);
        return bytes.toByteArray();
    }
}
