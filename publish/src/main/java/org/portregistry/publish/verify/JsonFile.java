package org.portregistry.publish.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the JSON files of a release, whose decimals keep their digits. */
final class JsonFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonFile() {}

    /** Returns the content; a missing node, and a finding, if it is not JSON. */
    static JsonNode read(Path release, String file, List<String> findings) throws IOException {
        return Damaged.unless(file, () -> {
            try {
                JsonNode json = MAPPER.readTree(Files.readAllBytes(release.resolve(file)));
                if (json.isMissingNode()) {
                    findings.add(file + ": is not JSON: it is empty");
                }
                return json;
            } catch (JsonProcessingException problem) {
                findings.add(file + ": is not JSON: " + problem.getOriginalMessage());
                return MissingNode.getInstance();
            }
        });
    }
}
