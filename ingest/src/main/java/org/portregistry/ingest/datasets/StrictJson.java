package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/** Files that hold one JSON object, as RFC 8259 has it: no comments, no key twice, nothing after the end. */
final class StrictJson {

    private StrictJson() {}

    /** Reads a file that holds one object. */
    static JsonObject read(Path file) {
        try {
            if (JsonTree.read(file, "correct the JSON there") instanceof ObjectNode object) {
                return new JsonObject(file, "", object);
            }
            throw DatasetsException.in(file, "", "must hold one JSON object", "write { … }");
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }

    /** Returns an empty object to fill. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
