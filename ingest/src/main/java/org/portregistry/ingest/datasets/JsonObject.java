package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.DidYouMean;

/**
 * One object of a JSON file of ours, read with complaints that name file and key.
 *
 * @param file the file, for messages
 * @param path where the object stands in it, ending in a dot, or empty for the outermost
 * @param node the object
 */
record JsonObject(Path file, String path, ObjectNode node) {

    /** Refuses every key that is not among the known ones. */
    void allowOnly(Collection<String> known) {
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw wrong(
                        key,
                        "unknown key" + DidYouMean.hint(key, known),
                        "remove it, or use one of " + String.join(", ", known));
            }
        }
    }

    /** Returns whether the key is given. */
    boolean has(String key) {
        return node.has(key);
    }

    /** Returns a text that must be given and not be blank. */
    String text(String key) {
        require(key);
        String text = optionalText(key);
        if (text.isBlank()) {
            throw wrong(key, "must not be blank", "say what it is");
        }
        return text;
    }

    /** Returns a text, or the empty string if it is not given. */
    String optionalText(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return "";
        }
        return text(key, value);
    }

    /** Returns texts that may be given as a list or, if it is only one, as a text; empty if they are not given. */
    List<String> texts(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (value.isTextual()) {
            return List.of(text(key, value));
        }
        if (!value.isArray()) {
            throw wrongType(key, value, "a text or a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value) {
            texts.add(text(key, element));
        }
        return List.copyOf(texts);
    }

    /** Returns the objects of a list; empty if it is not given. */
    List<JsonObject> objects(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrongType(key, value, "a list of objects");
        }
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode element : value) {
            if (!(element instanceof ObjectNode object)) {
                throw wrongType(key, element, "a list of objects");
            }
            objects.add(new JsonObject(file, path + key + "[" + objects.size() + "].", object));
        }
        return List.copyOf(objects);
    }

    /** Returns the object of that key; empty if it is not given. */
    Optional<JsonObject> object(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ObjectNode object) {
            return Optional.of(new JsonObject(file, path + key + ".", object));
        }
        throw wrongType(key, value, "an object");
    }

    /** Returns a whole number that must be given and lie in 0 to 2^31-1. */
    int count(String key) {
        require(key);
        JsonNode value = node.get(key);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrongType(key, value, "a whole number, 0 or more");
        }
        return value.intValue();
    }

    /** Returns the constant whose name, in lower case with hyphens, the text of the key is. */
    <E extends Enum<E>> E word(String key, E[] constants) {
        String word = text(key);
        List<String> allowed = new ArrayList<>();
        for (E constant : constants) {
            String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (code.equals(word)) {
                return constant;
            }
            allowed.add(code);
        }
        throw wrong(
                key,
                "\"" + word + "\" is not allowed" + DidYouMean.hint(word, allowed),
                "use one of " + String.join(", ", allowed));
    }

    /** Refuses a missing key. */
    void require(String key) {
        if (!node.has(key)) {
            throw wrong(key, "is missing", "add it");
        }
    }

    /** Returns the complaint that a value is of the wrong type. */
    DatasetsException wrongType(String key, JsonNode value, String expected) {
        String found = value.toString();
        return wrong(
                key,
                "must be " + expected + ", not " + (found.length() > 60 ? found.substring(0, 60) + "…" : found),
                "correct it");
    }

    /** Returns a complaint about a key. */
    DatasetsException wrong(String key, String problem, String cure) {
        return DatasetsException.in(file, "\"" + path + key + "\"", problem, cure);
    }

    private String text(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(key, value, "a text");
        }
        return value.textValue();
    }
}
