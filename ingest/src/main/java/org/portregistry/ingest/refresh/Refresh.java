package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.AtomicFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.fetch.Fetcher;

/** Brings the claims of sources up to date. */
public final class Refresh {

    private Refresh() {}

    /**
     * Fetches, parses, guards and writes every wanted source, and returns what came of each, by id.
     *
     * @param network fetches where the request names no mirror
     * @param clock tells today, in UTC
     * @throws org.portregistry.ingest.DatasetsException if the request names a source that is not there, or not for this
     * @throws IOException if another refresh is at work on these datasets
     */
    public static List<Outcome> run(
            Datasets datasets, RefreshRequest request, Fetcher network, Parser parser, Clock clock) throws IOException {
        List<SourceDefinition> wanted = SelectedSources.of(datasets, request);
        if (request.dryRun()) {
            return outcomes(datasets, wanted, request, network, parser, clock);
        }
        RefreshLock lock = RefreshLock.of(datasets.root());
        try {
            AtomicFile.removeLeftovers(datasets.root());
            AtomicFile.removeLeftovers(datasets.claimsFile("any").getParent());
            return outcomes(datasets, wanted, request, network, parser, clock);
        } finally {
            lock.close();
        }
    }

    private static List<Outcome> outcomes(
            Datasets datasets,
            List<SourceDefinition> wanted,
            RefreshRequest request,
            Fetcher network,
            Parser parser,
            Clock clock) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        Fetcher fetcher = request.mirror().isPresent() ? request.mirror().get() : network;
        List<Outcome> outcomes = new ArrayList<>();
        try (Fetches fetches = new Fetches(fetcher)) {
            Map<SourceDefinition, SourceRefresh> refreshes = new LinkedHashMap<>();
            for (SourceDefinition source : wanted) {
                refreshes.put(source, new SourceRefresh(datasets, source, request, parser, today));
            }
            refreshes.values().forEach(refresh -> refresh.begin(fetches));
            refreshes.values().forEach(refresh -> outcomes.add(refresh.end(fetches)));
        }
        return outcomes;
    }
}
