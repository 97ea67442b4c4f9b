package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.DatasetsException;

/** JSON as RFC 8259 has it, as a tree: no comments, no key twice, nothing after the end. */
public final class JsonTree {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    /**
     * Returns the one value of a text.
     *
     * @throws JsonProcessingException if it holds none, or more, or is not JSON
     */
    public static JsonNode read(String text) throws IOException {
        JsonNode tree = MAPPER.readTree(text);
        if (tree.isMissingNode()) {
            throw new JsonParseException(null, "is empty", new JsonLocation(null, 0, 1, 1));
        }
        requireWholeCharacters(tree);
        return tree;
    }

    /** An escape may give half of a character (RFC 8259, section 8.2); UTF-8 cannot hold it, so it would be lost when written. */
    private static void requireWholeCharacters(JsonNode tree) throws IOException {
        List<String> texts = new ArrayList<>();
        tree.fieldNames().forEachRemaining(texts::add);
        texts.add(tree.asText());
        for (String text : texts) {
            if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                throw new JsonParseException(
                        null,
                        "\"" + text.replaceAll("\\p{Cs}", "?") + "\" holds half a character, such as \\ud800 alone");
            }
        }
        for (JsonNode value : tree) {
            requireWholeCharacters(value);
        }
    }

    /**
     * Returns the one value of a file.
     *
     * @param cure what to do where it is not JSON, for the message
     * @throws DatasetsException if it is not JSON, or not UTF-8; in one line, with the place
     */
    public static JsonNode read(Path file, String cure) throws IOException {
        try {
            return read(StrictUtf8.read(file));
        } catch (JsonProcessingException problem) {
            JsonLocation place = problem.getLocation();
            String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw DatasetsException.in(file, where, message(problem), cure);
        }
    }

    /** Jackson's whole message has several lines, and names classes. */
    private static String message(JsonProcessingException problem) {
        if (problem instanceof MismatchedInputException) {
            return "has a second value after the first";
        }
        return problem.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("is not JSON")
                .replaceAll("\\[Source: [^;]*; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
                .replace("Duplicate Object property", "duplicate key")
                .replace("Duplicate field", "duplicate key")
                .replace('\'', '"');
    }
}
