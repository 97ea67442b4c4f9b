package org.portregistry.ingest.refresh;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.fetch.Mirror;
import org.portregistry.model.Nulls;

/**
 * What somebody asks of {@code refresh}.
 *
 * @param sources the ids of the sources named; none: every default source
 * @param mirror stands in for the network
 * @param force fetch whatever the lock says, take a loss, and write over a claims file that somebody changed
 * @param first take a loss of claims this once, as the list has grown older or newer by years
 * @param dryRun write nothing
 */
public record RefreshRequest(
        List<String> sources, Optional<Mirror> mirror, boolean force, boolean first, boolean dryRun) {

    /** Refuses null and {@code first} for all sources at once, and copies the list. */
    public RefreshRequest {
        sources = List.copyOf(sources);
        Nulls.refuse(mirror);
        if (first && sources.isEmpty()) {
            throw new DatasetsException("--first: names no source; name the sources whose lists you have looked at");
        }
    }
}
