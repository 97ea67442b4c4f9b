package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.Options;

/** The options of a source's format, which stand in its file under {@code read}. */
final class FormatOptions {

    private FormatOptions() {}

    /** Returns the keys that the format of the source file understands; refuses an unknown format. */
    static Set<String> keys(JsonObject json, List<Format> formats, Set<String> commonOptions) {
        String name = json.text("format");
        if (name.equals(SourceFile.CURATED)) {
            return Set.of();
        }
        List<String> names = new ArrayList<>();
        for (Format format : formats) {
            if (format.name().equals(name)) {
                Set<String> keys = new LinkedHashSet<>(format.options());
                keys.addAll(commonOptions);
                return keys;
            }
            names.add(format.name());
        }
        names.add(SourceFile.CURATED);
        throw json.wrong(
                "format",
                "no format is called \"" + name + "\"" + DidYouMean.hint(name, names),
                "use one of " + String.join(", ", names));
    }

    /** Returns the values that the source file gives them. */
    static Options read(JsonObject json, Set<String> keys) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : json.node().properties()) {
            if (keys.contains(property.getKey())) {
                values.put(property.getKey(), option(json, property.getKey(), property.getValue()));
            }
        }
        return new Options(values);
    }

    private static Object option(JsonObject json, String key, JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isInt()) {
            return value.intValue();
        }
        if (value.isArray()) {
            return json.texts(key);
        }
        if (value.isObject()) {
            JsonObject object = json.object(key).orElseThrow();
            Map<String, String> texts = new LinkedHashMap<>();
            for (Iterator<String> names = object.node().fieldNames(); names.hasNext(); ) {
                String name = names.next();
                texts.put(name, object.optionalText(name));
            }
            return texts;
        }
        throw json.wrongType(
                key, value, "a text, true or false, a whole number, a list of texts or an object of texts");
    }
}
