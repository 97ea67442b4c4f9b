package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Material;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.format.ReleaseFormats;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.release.Guards;
import org.portregistry.publish.release.RecordWriter;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseWriter;
import org.portregistry.publish.release.Releases;
import org.portregistry.publish.release.StagedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: the release, from the repository alone. */
@Command(
        name = "build",
        description = "Writes a release from the repository alone: no network, no clock, the same bytes everywhere.",
        footer = {
            "",
            "Examples:",
            "  build                        into publish/target/release/<version>/",
            "  build --out /tmp/release     into a folder that is new, empty or an earlier release",
            "  build --strict               status 3 if a conflict is open; the release is written, to look into",
            "  build --include nmap         with an opt-in source, after `refresh nmap`; its licence then binds you",
            "  build --record               also makes it the recorded release, datasets/registry, for `lookup`"
        })
public final class BuildCommand implements Callable<Integer> {
    private static final int STRICT = 3;

    @Spec
    CommandSpec command;

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder of the release")
    Path out;

    @Option(names = "--strict", description = "fail if a conflict is open")
    boolean strict;

    @Option(names = "--include", paramLabel = "SOURCE", description = "an opt-in source; may be repeated")
    List<String> include = List.of();

    @Option(names = "--record", description = "also write datasets/registry")
    boolean record;

    @Override
    public Integer call() throws IOException {
        if (record && !include.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--record and --include do not go together: the record is committed, and the licence of an opt-in"
                            + " source does not let its claims travel");
        }
        Stopwatch stopwatch = new Stopwatch();
        prepareFormats();
        Datasets opened = datasets.open();
        Path place = out;
        if (place != null) {
            ReleaseFolder.requireReplaceable(place);
        }
        Material material = opened.material(include);
        Optional<Recorded> last = Recorded.read(opened.root().resolve("registry"));
        stopwatch.lap("read");
        Registry registry = Normalizer.normalize(material);
        stopwatch.lap("normalize");
        Guards.check(opened.sources(), material, opened.expectations(), registry);
        Release release = Releases.of(opened.sources(), opened.lock(), material, registry, last);
        stopwatch.lap("compare");
        if (place == null) {
            place = ReleaseFolder.of(opened.root(), release.version().toString());
            ReleaseFolder.requireReplaceable(place);
        }
        boolean refused = strict && BuildSummary.count(release, ConflictState.OPEN) > 0;
        List<ReleaseFile> files = write(release, place, opened.root(), record && !refused);
        stopwatch.lap("write");
        PrintWriter err = command.commandLine().getErr();
        BuildSummary.of(release, files).forEach(line -> err.println(Terminal.safe(line)));
        err.println("times: " + stopwatch);
        err.println("written to " + place);
        if (refused) {
            err.println("--strict: " + BuildSummary.count(release, ConflictState.OPEN)
                    + " conflicts are open; see CONFLICTS.md there, and settle them with `rule`");
        }
        err.flush();
        return refused ? STRICT : 0;
    }

    /** Beside reading the datasets, which leaves a core free. */
    private static void prepareFormats() {
        Thread thread = new Thread(() -> ReleaseFormats.all().forEach(ReleaseFormat::prepare), "prepare-formats");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<ReleaseFile> write(Release release, Path place, Path datasets, boolean record)
            throws IOException {
        try (StagedFolder folder = StagedFolder.beside(place)) {
            List<ReleaseFile> files =
                    ReleaseWriter.write(release, ReleaseFormats.all(), ReleaseFormats.inventories(), folder.path());
            if (record) {
                try (StagedFolder registry = StagedFolder.beside(datasets.resolve("registry"))) {
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
