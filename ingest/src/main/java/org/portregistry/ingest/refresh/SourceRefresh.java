package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.LockFile;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.list.FormatException;

/** The refresh of one source: fetch, parse, guard, write the claims, then the lock. */
final class SourceRefresh {

    private final Datasets datasets;
    private final SourceDefinition source;
    private final RefreshRequest request;
    private final TimedParser parser;
    private final String today;
    private final String passedOver;
    private final LastRefresh before;

    SourceRefresh(
            Datasets datasets, SourceDefinition source, RefreshRequest request, TimedParser parser, String today) {
        this.datasets = datasets;
        this.source = source;
        this.request = request;
        this.parser = parser;
        this.today = today;
        this.passedOver = SelectedSources.passedOver(source, request);
        this.before = LastRefresh.of(datasets, source);
    }

    /** Begins to fetch. */
    void begin(Fetches fetches) {
        if (passedOver.isEmpty()) {
            fetches.begin(source, request.force() || request.dryRun() ? List.of() : before.known());
        }
    }

    /** Waits for what was fetched, and does the rest. */
    Outcome end(Fetches fetches) {
        if (!passedOver.isEmpty()) {
            return outcome(Result.SKIPPED, passedOver, Optional.empty(), List.of());
        }
        try {
            Fetched fetched = fetches.take(source);
            if (fetched.isUnchanged()) {
                record(before.entry().working().settled());
                return outcome(Result.UNCHANGED, "", Optional.empty(), List.of());
            }
            Reading reading = parser.parse(source, fetched.documents());
            Snapshot snapshot = Snapshot.of(fetched, reading, before, today);
            Optional<String> refusal = refusal(reading, snapshot.isSameBody(before));
            return refusal.isPresent()
                    ? failure(Result.REFUSED, refusal.get(), Optional.of(reading))
                    : write(reading, snapshot);
        } catch (FormatException problem) {
            return failure(Result.UNREADABLE, problem.getMessage(), Optional.empty());
        } catch (IOException | UncheckedIOException problem) {
            return failure(Result.UNREACHABLE, problem.getMessage(), Optional.empty());
        } catch (DatasetsException problem) {
            return outcome(Result.MISDEFINED, problem.getMessage(), Optional.empty(), List.of());
        }
    }

    private Optional<String> refusal(Reading reading, boolean sameBody) {
        Optional<String> refusal = Guards.tooFew(source, reading.claims());
        if (refusal.isEmpty() && !request.force() && !request.first()) {
            refusal = Guards.loss(source, before.count(), reading.claims());
        }
        if (refusal.isEmpty() && !request.force() && !sameBody) {
            refusal = Guards.silence(source, before.claims(), reading.claims());
        }
        return refusal;
    }

    /** Claims first: a kill between the two leaves a lock that asks for what is already there. */
    private Outcome write(Reading reading, Snapshot snapshot) {
        if (!request.dryRun()) {
            OwnFiles.requireClaims(datasets, source.id(), request.force());
        }
        boolean changed = request.dryRun()
                ? ClaimsFile.differs(datasets.claimsFile(source.id()), reading.claims())
                : ClaimsFile.write(datasets.claimsFile(source.id()), reading.claims());
        LockEntry entry = snapshot.entry(before, changed);
        record(entry);
        boolean same = !changed && entry.equals(before.entry().working());
        return outcome(same ? Result.UNCHANGED : Result.UPDATED, "", Optional.of(reading), snapshot.notices());
    }

    /** A source that was never read has nothing that the lock could call failing. */
    private Outcome failure(Result result, String sentence, Optional<Reading> reading) {
        if (before.entry().isRead()) {
            try {
                record(before.entry().failing(today));
            } catch (UncheckedIOException problem) {
                return outcome(result, sentence + "; and " + problem.getMessage(), reading, List.of());
            }
        }
        return outcome(result, sentence, reading, List.of());
    }

    private void record(LockEntry entry) {
        if (!request.dryRun() && !entry.equals(before.entry())) {
            LockFile.write(
                    datasets.lockFile(), datasets.lock().only(datasets.ids()).with(source.id(), entry));
        }
    }

    private Outcome outcome(Result result, String sentence, Optional<Reading> reading, List<String> notices) {
        Accounting accounting =
                reading.map(Accounting::of).orElse(before.entry().accounting());
        return new Outcome(source.id(), result, sentence, reading, accounting, before.count(), notices);
    }
}
