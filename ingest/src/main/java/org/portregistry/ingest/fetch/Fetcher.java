package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.util.List;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;

/** Where the documents of sources come from. Safe for use by several threads. */
@FunctionalInterface
public interface Fetcher {

    /**
     * Gets every document of a source.
     *
     * @param source the source, which has URLs unless this is a mirror
     * @param known what the lock says of the pages that we have; empty to get them whatever we have
     * @throws IOException if the world does not give them; the message names the place, and no document is half
     * @throws org.portregistry.ingest.DatasetsException if the source file does not say where they are
     */
    Fetched fetch(SourceDefinition source, List<Page> known) throws IOException;
}
