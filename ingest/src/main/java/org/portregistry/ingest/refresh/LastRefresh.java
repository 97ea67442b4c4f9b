package org.portregistry.ingest.refresh;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.model.Claim;

/**
 * What we have of a source before a refresh.
 *
 * @param entry what the lock says
 * @param claims what the claims file says; none if it is missing or broken
 * @param definition what the source file says about reading documents
 */
record LastRefresh(LockEntry entry, List<Claim> claims, String definition) {

    /** Reads what is there. */
    static LastRefresh of(Datasets datasets, SourceDefinition source) {
        return new LastRefresh(
                datasets.lock().find(source.id()).orElse(LockEntry.NEVER_READ),
                claims(datasets, source),
                datasets.definition(source.id()));
    }

    /**
     * Returns what a conditional request may tell the server that we have: nothing if our claims are not those of the
     * lock (a killed run, an opt-in source in a fresh clone), or the source file has changed since.
     */
    List<Page> known() {
        boolean whole = entry.isRead()
                && !claims.isEmpty()
                && claims.size() == entry.accounting().claims()
                && definition.equals(entry.definition());
        return whole ? entry.pages() : List.of();
    }

    /** Returns how many claims there were when the source was last read. */
    int count() {
        return entry.isRead() ? entry.accounting().claims() : claims.size();
    }

    private static List<Claim> claims(Datasets datasets, SourceDefinition source) {
        if (!Files.exists(datasets.claimsFile(source.id()))) {
            return List.of();
        }
        try {
            return ClaimsFile.read(datasets.claimsFile(source.id()), source.id());
        } catch (DatasetsException | UncheckedIOException broken) {
            return List.of(); // This refresh writes it anew; until then build says what is wrong with it.
        }
    }
}
