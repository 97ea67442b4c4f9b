package org.portregistry.publish.release;

import java.io.IOException;
import java.nio.file.Path;

/** Says whether a folder with something in it may be replaced: nobody's files may be lost. */
@FunctionalInterface
public interface ReplaceableFolder {

    /**
     * Returns if nothing in the folder is anybody's own.
     *
     * @throws org.portregistry.ingest.DatasetsException if something is; the message names it
     */
    void require(Path folder) throws IOException;

    /**
     * Returns if nothing in the folder is anybody's own, as far as can be told at once: this is asked before any work is
     * done, and {@link #require} when the folder is about to go.
     *
     * @throws org.portregistry.ingest.DatasetsException if something is; the message names it
     */
    default void requireAtFirstSight(Path folder) throws IOException {
        require(folder);
    }
}
