package org.portregistry.publish.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.model.Nulls;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.RecordSums;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotFolder;
import org.portregistry.publish.table.PastRelease;
import org.portregistry.publish.table.Tables;

/**
 * The last release on record: {@code datasets/registry}.
 *
 * @param version its version
 * @param digest its digest
 * @param sources its sources, as they were then
 * @param changes its changes against the release before it
 * @param since the version that first showed each conflict, by the conflict's id
 * @param history the releases that were recorded up to it, the oldest first
 * @param folder where its rows stand, which only a release that differs from it needs
 */
public record Recorded(
        ReleaseVersion version,
        String digest,
        List<ReleaseSource> sources,
        Changes changes,
        Map<String, String> since,
        List<PastRelease> history,
        Path folder) {

    /** What to do where a file of the record is missing or broken, for messages. */
    public static final String CURE =
            "restore the folder (git checkout -- datasets/registry), or remove it and run `build --record`";

    static final String RELEASE = "release.json";
    static final String CHANGES = "changes.json";
    private static final String CONFLICTS = "conflicts.csv";
    private static final String HISTORY = "history.csv";

    /** What the record holds beside {@link #RELEASE}. */
    static final List<String> OTHERS =
            List.of("ports.csv", "ranges.csv", "service-names.csv", CONFLICTS, CHANGES, HISTORY);

    /** Refuses null and copies the list. */
    public Recorded {
        Nulls.refuse(version, digest, changes, folder);
        sources = List.copyOf(sources);
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
        history = List.copyOf(history);
    }

    /**
     * Reads its rows.
     *
     * @throws UncheckedIOException if the disk fails
     */
    public Snapshot rows() {
        try {
            return SnapshotFolder.read(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Reads the record; empty where nothing was ever recorded, so that none of its files is there.
     *
     * @throws DatasetsException if it is not as it was recorded
     */
    public static Optional<Recorded> read(Path folder) throws IOException {
        Path file = folder.resolve(RELEASE);
        if (!Files.exists(file) && !holdsOthers(folder)) {
            return Optional.empty();
        }
        requireFile(file);
        JsonNode release = JsonTree.read(file, CURE);
        Optional<ReleaseVersion> version =
                ReleaseVersion.parse(release.path("version").asText());
        if (version.isEmpty()) {
            throw DatasetsException.in(file, "version", "is not a version like 2026.08.17 or 2026.08.17.1", CURE);
        }
        return Optional.of(new Recorded(
                version.get(),
                release.path("digest").asText(),
                sources(file, release),
                changes(folder.resolve(CHANGES)),
                since(folder),
                history(folder, release),
                folder));
    }

    private static boolean holdsOthers(Path folder) {
        return OTHERS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw DatasetsException.in(file, "", "is missing", CURE);
        }
    }

    private static List<ReleaseSource> sources(Path file, JsonNode release) {
        try {
            return ReleaseSourceJson.parse(release.path("sources"));
        } catch (IllegalArgumentException problem) {
            throw notAsRecorded(file, problem);
        }
    }

    private static Changes changes(Path file) throws IOException {
        requireFile(file);
        JsonNode json = JsonTree.read(file, CURE);
        RecordSums.checked(file, Files.readAllBytes(file), CURE);
        try {
            return ChangesJson.parse(json);
        } catch (IllegalArgumentException problem) {
            throw notAsRecorded(file, problem);
        }
    }

    private static DatasetsException notAsRecorded(Path file, IllegalArgumentException problem) {
        return DatasetsException.in(file, "", "is not as it was recorded: " + problem.getMessage(), CURE);
    }

    /** Records of releases before 2026.11.30 have no history, and do not list it among their files. */
    private static List<PastRelease> history(Path folder, JsonNode release) throws IOException {
        Path file = folder.resolve(HISTORY);
        if (!Files.exists(file)
                && !release.path("files").findValuesAsText("path").contains(HISTORY)) {
            return List.of();
        }
        CsvFile csv = CsvFile.read(file, CURE).require(Tables.HISTORY.columns());
        return csv.rows().stream()
                .map(row -> new PastRelease(
                        row.cell("version"),
                        row.cell("digest"),
                        row.number("rows", Integer.MAX_VALUE),
                        row.number("conflicts", Integer.MAX_VALUE),
                        row.number("open", Integer.MAX_VALUE)))
                .toList();
    }

    private static Map<String, String> since(Path folder) throws IOException {
        requireFile(folder.resolve(CONFLICTS));
        Map<String, String> since = new TreeMap<>();
        for (Row row : SnapshotFolder.conflicts(folder).rows()) {
            since.putIfAbsent(row.cell("id"), row.cell("since"));
        }
        return since;
    }
}
