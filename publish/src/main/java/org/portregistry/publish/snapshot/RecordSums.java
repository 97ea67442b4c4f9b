package org.portregistry.publish.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.ingest.datasets.StrictUtf8;

/**
 * The length and the SHA-256 of each file of a record, which its {@code release.json} holds. A table that is cut at the end
 * of a line, or stands twice in its file, is still a table: only this tells that it is not the one that was recorded.
 */
public final class RecordSums {
    private static final String RELEASE = "release.json";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What is recorded of a file: how many bytes it has, and their hash. */
    private record Sum(String bytes, String sha256) {}

    private RecordSums() {}

    /** Writes them as the value of {@code files}, for {@code release.json} and {@code latest.json}. */
    public static void write(JsonGenerator json, List<Path> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (Path file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.getFileName().toString());
            json.writeNumberField("bytes", Files.size(file));
            json.writeStringField("sha256", new DigestUtils("SHA-256").digestAsHex(file));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Returns the bytes of a file of a record. A folder without {@code release.json} is not a record, and records of releases
     * before 2026.11.28 do not say how long their files are.
     *
     * @throws DatasetsException if they are not those that were recorded
     */
    public static byte[] checked(Path file, byte[] bytes, String cure) throws IOException {
        Path release = file.resolveSibling(RELEASE);
        if (!Files.isRegularFile(release)) {
            return bytes;
        }
        Optional<Sum> recorded = find(release, file.getFileName().toString(), cure);
        if (recorded.isPresent()) {
            Sum sum = recorded.get();
            if (!sum.bytes().equals(Integer.toString(bytes.length))) {
                throw notAsRecorded(
                        file,
                        sum.sha256().equals(DigestUtils.sha256Hex(withLineFeeds(bytes)))
                                ? "it has the same lines, but they end with CR LF, as Git writes them on Windows"
                                : "it has " + bytes.length + " bytes instead of " + sum.bytes(),
                        cure);
            }
            if (!sum.sha256().equals(DigestUtils.sha256Hex(bytes))) {
                throw notAsRecorded(file, "its SHA-256 is another", cure);
            }
        }
        return bytes;
    }

    /** Reads the whole file, but makes no tree of it, since every look-up asks. */
    private static Optional<Sum> find(Path release, String name, String cure) throws IOException {
        Optional<Sum> found = Optional.empty();
        try (JsonParser json = JSON.createParser(StrictUtf8.read(release))) {
            Map<String, String> values = new HashMap<>();
            boolean isWhole = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (isWhole) {
                    throw new JsonParseException(json, "has a second value after the first");
                }
                if (token == JsonToken.START_OBJECT) {
                    values.clear();
                } else if (token.isScalarValue()) {
                    values.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT && name.equals(values.get("path"))) {
                    found = Optional.of(new Sum(values.getOrDefault("bytes", ""), values.getOrDefault("sha256", "")));
                }
                isWhole = json.getParsingContext().inRoot();
            }
        } catch (JsonProcessingException problem) {
            // It says where, and how to cure it.
            JsonTree.read(release, cure);
            throw problem;
        }
        return found;
    }

    private static byte[] withLineFeeds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static DatasetsException notAsRecorded(Path file, String how, String cure) {
        return DatasetsException.in(file, "", "is not as it was recorded: " + how, cure);
    }
}
