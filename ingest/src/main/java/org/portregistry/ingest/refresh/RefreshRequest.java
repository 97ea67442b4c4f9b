package org.portregistry.ingest.refresh;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portregistry.ingest.fetch.Mirror;

/**
 * What somebody asks of {@code refresh}.
 *
 * @param sources the ids of the sources named; none: every default source
 * @param mirror stands in for the network
 * @param force fetch whatever the lock says, and take a loss
 * @param dryRun write nothing
 */
public record RefreshRequest(List<String> sources, Optional<Mirror> mirror, boolean force, boolean dryRun) {

    /** Refuses null and copies the list. */
    public RefreshRequest {
        sources = List.copyOf(sources);
        Objects.requireNonNull(mirror);
    }
}
