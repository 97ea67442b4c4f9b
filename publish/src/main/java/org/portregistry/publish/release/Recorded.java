package org.portregistry.publish.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotFolder;

/**
 * The last release on record: {@code datasets/registry}.
 *
 * @param version its version
 * @param digest its digest
 * @param sources its sources, as they were then
 * @param changes its changes against the release before it
 * @param rows its rows
 */
public record Recorded(
        ReleaseVersion version, String digest, List<ReleaseSource> sources, Changes changes, Snapshot rows) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CURE = "restore the folder from version control, or remove it to begin a new record";

    /** Refuses null and copies the list. */
    public Recorded {
        Objects.requireNonNull(version);
        Objects.requireNonNull(digest);
        sources = List.copyOf(sources);
        Objects.requireNonNull(changes);
        Objects.requireNonNull(rows);
    }

    /** Returns the version that first showed each conflict, by the conflict's id. */
    public Map<String, String> since() {
        return rows.conflicts().rows().stream()
                .collect(Collectors.toMap(row -> row.cell("id"), row -> row.cell("since"), (first, again) -> first));
    }

    /** Reads the record; empty where nothing was ever recorded. */
    public static Optional<Recorded> read(Path folder) throws IOException {
        Path file = folder.resolve("release.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode release = JSON.readTree(file.toFile());
            ReleaseVersion version = ReleaseVersion.parse(
                            release.path("version").asText())
                    .orElseThrow(() -> DatasetsException.in(
                            file, "version", "is no version like 2026.08.17 or 2026.08.17.1", CURE));
            Changes changes = ChangesJson.parse(
                    JSON.readTree(folder.resolve("changes.json").toFile()));
            return Optional.of(new Recorded(
                    version,
                    release.path("digest").asText(),
                    ReleaseSourceJson.parse(release.path("sources")),
                    changes,
                    SnapshotFolder.read(folder)));
        } catch (JsonProcessingException | IllegalArgumentException problem) {
            throw DatasetsException.in(folder, "", "is not as it was recorded: " + problem.getMessage(), CURE);
        }
    }
}
