package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.AtomicFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.fetch.Fetcher;

/** Brings the claims of sources up to date. */
public final class Refresh {

    private Refresh() {}

    /**
     * Fetches, parses, guards and writes every wanted source, and returns what came of each, by id. A source whose file is
     * wrong does not stop the others.
     *
     * @param datasets read by {@link Datasets#asFarAsReadable}
     * @param network fetches where the request names no mirror
     * @param clock tells today, in UTC
     * @throws org.portregistry.ingest.DatasetsException if the request names a source that is not there, or not for this
     * @throws IOException if another refresh is at work on these datasets
     */
    public static List<Outcome> run(
            Datasets datasets, RefreshRequest request, Fetcher network, Parser parser, Clock clock) throws IOException {
        return run(datasets, request, network, new TimedParser(parser, TimedParser.DEADLINE), clock);
    }

    static List<Outcome> run(
            Datasets datasets, RefreshRequest request, Fetcher network, TimedParser parser, Clock clock)
            throws IOException {
        List<SourceDefinition> wanted = SelectedSources.of(datasets, request);
        List<Outcome> outcomes = new ArrayList<>(broken(datasets, request));
        if (request.dryRun()) {
            outcomes.addAll(outcomes(datasets, wanted, request, network, parser, clock));
        } else {
            RefreshLock lock = RefreshLock.of(datasets.root());
            try {
                OwnFiles.require(datasets);
                AtomicFile.removeLeftovers(datasets.lockFile());
                wanted.forEach(source -> AtomicFile.removeLeftovers(datasets.claimsFile(source.id())));
                outcomes.addAll(outcomes(datasets, wanted, request, network, parser, clock));
            } finally {
                lock.close();
            }
        }
        outcomes.sort(Comparator.comparing(Outcome::source));
        return List.copyOf(outcomes);
    }

    private static List<Outcome> broken(Datasets datasets, RefreshRequest request) {
        return datasets.broken().entrySet().stream()
                .filter(source ->
                        request.sources().isEmpty() || request.sources().contains(source.getKey()))
                .map(source -> new Outcome(
                        source.getKey(),
                        Result.MISDEFINED,
                        source.getValue().getMessage(),
                        Optional.empty(),
                        Accounting.NONE,
                        0,
                        List.of()))
                .toList();
    }

    private static List<Outcome> outcomes(
            Datasets datasets,
            List<SourceDefinition> wanted,
            RefreshRequest request,
            Fetcher network,
            TimedParser parser,
            Clock clock) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        Fetcher fetcher = request.mirror().isPresent() ? request.mirror().get() : network;
        try (Fetches fetches = new Fetches(fetcher)) {
            List<SourceRefresh> refreshes = wanted.stream()
                    .map(source -> new SourceRefresh(datasets, source, request, parser, today))
                    .toList();
            refreshes.forEach(refresh -> refresh.begin(fetches));
            return refreshes.stream().map(refresh -> refresh.end(fetches)).toList();
        }
    }
}
