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
import org.portregistry.model.TextPolicy;

/**
 * What we have of a source before a refresh.
 *
 * @param entry what the lock says
 * @param claims what the claims file says; none if it is missing or broken
 * @param definition what the source file says about reading documents
 * @param text whether sentences may stand in the claims, as the source file says now
 */
record LastRefresh(LockEntry entry, List<Claim> claims, String definition, TextPolicy text) {

    /** Reads what is there. */
    static LastRefresh of(Datasets datasets, SourceDefinition source) {
        return new LastRefresh(
                datasets.lock().find(source.id()).orElse(LockEntry.NEVER_READ),
                claims(datasets, source),
                datasets.definition(source.id()),
                source.source().text());
    }

    /**
     * Returns what a conditional request may tell the server that we have: nothing if our claims are not those of the
     * lock (a killed run, an opt-in source in a fresh clone), or the source file has changed since, or lets travel another
     * kind of text.
     */
    List<Page> known() {
        boolean whole = entry.isRead()
                && !claims.isEmpty()
                && claims.size() == entry.accounting().claims()
                && definition.equals(entry.definition())
                && claims.stream().allMatch(this::mayTravel);
        return whole ? entry.pages() : List.of();
    }

    private boolean mayTravel(Claim claim) {
        return text == TextPolicy.KEEP
                ? claim.terms().isEmpty()
                : claim.description().isEmpty();
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
            return List.of(); // This refresh writes it again; until then build says what is wrong with it.
        }
    }
}
