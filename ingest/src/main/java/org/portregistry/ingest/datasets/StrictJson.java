package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/** JSON as RFC 8259 has it: no comments, no key twice, nothing after the end; and written the same way everywhere. */
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

    /** Returns the text of a value, indented by two, with a line feed at the end. */
    static String pretty(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonTree.FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            JsonTree.write(json, node);
        } catch (IOException problem) {
            throw new IllegalStateException("writing to memory failed", problem);
        }
        return text + "\n";
    }

    /** Returns the text of a value without blanks, as the node itself would, which starts Jackson's mapper for it. */
    static String compact(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonTree.FACTORY.createGenerator(text)) {
            JsonTree.write(json, node);
        } catch (IOException problem) {
            throw new IllegalStateException("writing to memory failed", problem);
        }
        return text.toString();
    }

    /** Returns an empty object to fill. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
