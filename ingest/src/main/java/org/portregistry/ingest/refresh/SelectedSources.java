package org.portregistry.ingest.refresh;

import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.SourceFile;
import org.portregistry.model.Include;

/** Which sources a request means, and which of them are passed over. */
final class SelectedSources {

    private SelectedSources() {}

    /** Returns the sources in the order of their ids; refuses an unknown one, and a {@code never} one but to look at. */
    static List<SourceDefinition> of(Datasets datasets, RefreshRequest request) {
        if (request.sources().isEmpty()) {
            return datasets.sources().stream()
                    .filter(source -> source.source().include() == Include.DEFAULT)
                    .toList();
        }
        return request.sources().stream()
                .distinct()
                .sorted()
                .filter(id -> !datasets.broken().containsKey(id))
                .map(datasets::source)
                .peek(source -> requireUse(source, request))
                .toList();
    }

    /** Returns why the source is passed over, or the empty string if it is not. */
    static String passedOver(SourceDefinition source, RefreshRequest request) {
        if (source.format().equals(SourceFile.CURATED)) {
            return "its claims are kept by hand, in claims/" + source.id() + ".csv";
        }
        if (request.mirror().isEmpty()) {
            return source.urls().isEmpty() ? "it has no urls: frozen; --mirror DIR reads it from disk" : "";
        }
        boolean named = request.sources().contains(source.id());
        return named || request.mirror().get().holds(source.id()) ? "" : "the mirror has no folder " + source.id();
    }

    private static void requireUse(SourceDefinition source, RefreshRequest request) {
        if (source.source().include() == Include.NEVER && !request.dryRun()) {
            throw new DatasetsException("source \"" + source.id()
                    + "\" is never part of a release: its \"include\" says so; look at it with --dry-run");
        }
    }
}
