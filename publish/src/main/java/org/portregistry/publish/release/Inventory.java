package org.portregistry.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of a release that is about its other files, and so is written after them. */
public interface Inventory {

    /** Returns the file's path in the release. */
    String path();

    /** Writes the file, which names every file that is written already; the stream stays open. */
    void write(Release release, List<ReleaseFile> files, OutputStream out) throws IOException;
}
