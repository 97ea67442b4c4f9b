package org.portregistry.publish.pointer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.publish.snapshot.RecordSums;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/**
 * {@code latest.json}: the version and the digest of a release, the version before it, and each of its files with its size
 * and hash. Files in folders are left to {@code SHA256SUMS}, which is among them: a million programs ask for this file
 * every day, so it stays under 2 kB gzipped.
 *
 * <p>It has a line per file, so that {@code sed} can read it where there is no {@code jq}.
 */
public final class LatestJson {
    private static final String CURE = "build or fetch the release again";

    private LatestJson() {}

    /**
     * Writes the pointer to the release in that folder; the stream stays open.
     *
     * @throws DatasetsException if the folder holds no release
     */
    public static void write(Path release, OutputStream out) throws IOException {
        Path about = release.resolve("datapackage.json");
        if (!Files.isRegularFile(about)) {
            throw new DatasetsException(release + ": is not a release: it holds no datapackage.json");
        }
        JsonNode meta = JsonTree.read(about, CURE);
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            json.writeStringField("version", meta.path("version").asText());
            JsonRows.writeText(json, "previous", previous(release));
            json.writeStringField("schema_version", meta.path("schemaVersion").asText());
            json.writeStringField("digest", meta.path("digest").asText().replaceFirst("^sha256:", ""));
            RecordSums.write(json, files(release));
            json.writeEndObject();
        }
    }

    private static String previous(Path release) throws IOException {
        Path changes = release.resolve("changes.json");
        return Files.isRegularFile(changes)
                ? JsonTree.read(changes, CURE).path("meta").path("previous").asText()
                : "";
    }

    private static List<Path> files(Path release) throws IOException {
        try (Stream<Path> all = Files.list(release)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
