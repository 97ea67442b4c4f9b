package org.portregistry.publish.embed;

import java.io.IOException;
import java.io.InputStream;

/** Files that the artifacts hold just as they are in the class path. */
final class Resource {
    private static final String OWN = "/org/portregistry/publish/embed/";

    private Resource() {}

    /** Returns a resource of this package. */
    static byte[] own(String name) throws IOException {
        return at(OWN + name);
    }

    static byte[] at(String path) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + path);
            }
            return in.readAllBytes();
        }
    }
}
