package org.portregistry.publish.change;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.publish.table.JsonLayout;

/** Reads and writes {@code changes.json}. A later release may have more keys: they are not read. */
public final class ChangesJson {
    private static final String CURE = "fetch the file again";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private ChangesJson() {}

    /** Writes the changes; the stream stays open. */
    public static void write(Changes changes, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.rows(out)) {
            MAPPER.writeValue(json, ChangesDocument.of(changes));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else; the message says where and why
     */
    public static Changes parse(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("has another form: it is not an object");
        }
        try {
            return MAPPER.treeToValue(json, ChangesDocument.class).value();
        } catch (JsonMappingException problem) {
            String reason = problem.getCause() == null
                    ? "has another form"
                    : problem.getCause().getMessage();
            throw new IllegalArgumentException(place(problem) + (reason == null ? "is not complete" : reason), problem);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("a tree holds no JSON that cannot be read", problem);
        }
    }

    /**
     * Reads the changes in a file.
     *
     * @throws DatasetsException if it holds none
     */
    public static Changes read(Path file) throws IOException {
        try {
            return parse(JsonTree.read(file, CURE));
        } catch (IllegalArgumentException problem) {
            throw DatasetsException.in(file, "", "is not a changes.json: " + problem.getMessage(), CURE);
        }
    }

    private static String place(JsonMappingException problem) {
        String path = problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.substring(path.startsWith(".") ? 1 : 0) + " ";
    }
}
