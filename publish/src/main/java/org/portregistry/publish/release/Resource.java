package org.portregistry.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that the program carries in its class path. */
public final class Resource {

    private static final String OWN = "/org/portregistry/publish/";

    private Resource() {}

    /** Returns one of our own, by its path below the package {@code publish}. */
    public static byte[] own(String path) {
        return at(OWN + path);
    }

    /** Returns the text of one of our own. */
    public static String text(String path) {
        return new String(own(path), StandardCharsets.UTF_8);
    }

    /** Returns the one at a path of the class path. */
    public static byte[] at(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + path);
            }
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read the resource " + path, problem);
        }
    }
}
