package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.lookup.Overlay;
import org.portregistry.model.ConflictState;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.format.ReleaseFormats;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.release.DateGuard;
import org.portregistry.publish.release.Guards;
import org.portregistry.publish.release.LocalNames;
import org.portregistry.publish.release.RecordWriter;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseWriter;
import org.portregistry.publish.release.Releases;
import org.portregistry.publish.release.StagedFolder;

/**
 * Builds a release: reads, normalizes, compares with the record, writes.
 *
 * @param datasets the folder of the datasets
 * @param out the folder of the release; by default one of its version
 * @param strict whether an open conflict is a failure
 * @param include the opt-in sources to take
 * @param overlay the user's own names
 * @param record whether to make it the recorded release
 * @param verbose whether to list each source and file
 */
record Build(
        Path datasets,
        Optional<Path> out,
        boolean strict,
        List<String> include,
        Optional<Overlay> overlay,
        boolean record,
        boolean verbose) {
    private static final int STRICT = 3;

    /** Builds, says what it did, and returns the exit status. */
    int run(PrintWriter err) throws IOException {
        try (StatusLine line = StatusLine.onTerminal()) {
            return run(err, new Stopwatch(line, "reading the datasets"));
        }
    }

    private int run(PrintWriter err, Stopwatch stopwatch) throws IOException {
        Datasets opened = Datasets.at(datasets);
        if (out.isPresent()) {
            StagedFolder.requireReplaceable(out.get(), new ReleaseFolder());
        }
        Release release = release(opened, stopwatch);
        Path place = out.isPresent()
                ? out.get()
                : ReleaseFolder.of(opened.root(), release.version().toString());
        boolean refused = strict && BuildSummary.count(release, ConflictState.OPEN) > 0;
        List<ReleaseFile> files = write(release, place, opened.root(), record && !refused);
        stopwatch.end("write");
        for (String line : BuildSummary.of(release, files, verbose)) {
            err.println(Terminal.safe(line));
        }
        err.println("times: " + stopwatch);
        err.println(Terminal.safe("written to " + place));
        if (refused) {
            err.println("--strict: " + BuildSummary.count(release, ConflictState.OPEN)
                    + " conflicts are open; see CONFLICTS.md there, and settle them with `rule`");
        }
        err.flush();
        return refused ? STRICT : 0;
    }

    /** Nothing of the claims is held any more when the files are written. */
    private Release release(Datasets opened, Stopwatch stopwatch) throws IOException {
        NormalizerInput read = opened.material(include);
        NormalizerInput material =
                overlay.map(names -> LocalNames.added(read, names)).orElse(read);
        Optional<Recorded> last = Recorded.read(opened.root().resolve("registry"));
        DateGuard.check(opened.sources(), opened.lock());
        stopwatch.lap("read", "applying the rules");
        Registry judged = Normalizer.normalize(material);
        Registry registry =
                overlay.map(names -> LocalNames.withoutHidden(judged, names)).orElse(judged);
        stopwatch.lap("normalize", "comparing with the release on record");
        // One's own names may well be others than everybody expects.
        Guards.check(opened.sources(), material, overlay.isPresent() ? List.of() : opened.expectations(), registry);
        Release release = Releases.of(opened.sources(), opened.lock(), material, registry, last);
        stopwatch.lap("compare", "writing the release");
        return release;
    }

    private static List<ReleaseFile> write(Release release, Path place, Path datasets, boolean record)
            throws IOException {
        try (StagedFolder folder = StagedFolder.beside(place, new ReleaseFolder())) {
            List<ReleaseFormat> formats = ReleaseFormats.of(release);
            List<ReleaseFile> files =
                    ReleaseWriter.write(release, formats, ReleaseFormats.inventories(formats), folder.path());
            if (record) {
                try (StagedFolder registry =
                        StagedFolder.beside(datasets.resolve("registry"), RecordWriter::requireRecord)) {
                    RecordWriter.write(release, registry.path());
                    folder.moveIntoPlace();
                    registry.moveIntoPlace();
                }
            } else {
                folder.moveIntoPlace();
            }
            return files;
        }
    }
}
