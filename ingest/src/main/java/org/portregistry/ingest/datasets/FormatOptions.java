package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portregistry.ingest.format.Format;
import org.portregistry.ingest.format.Options;

/** The options of a source's format, which stand in its file among the keys that make the source. */
final class FormatOptions {

    private FormatOptions() {}

    /** Returns the keys that the format of the source file understands; refuses an unknown format. */
    static Set<String> keys(JsonObject json, List<Format> formats, Set<String> commonOptions) {
        String name = json.text("format");
        if (name.equals(SourceFile.CURATED)) {
            return Set.of();
        }
        Optional<Format> format =
                formats.stream().filter(one -> one.name().equals(name)).findFirst();
        List<String> names = new ArrayList<>(formats.stream().map(Format::name).toList());
        names.add(SourceFile.CURATED);
        Set<String> keys = new LinkedHashSet<>(format.orElseThrow(() -> json.wrong(
                        "format",
                        "no format is called \"" + name + "\"" + Nearest.hint(name, names),
                        "use one of " + String.join(", ", names)))
                .options());
        keys.addAll(commonOptions);
        return keys;
    }

    /** Returns the values that the source file gives them. */
    static Options read(JsonObject json, Set<String> keys) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.node().properties().forEach(property -> {
            if (keys.contains(property.getKey())) {
                values.put(property.getKey(), option(json, property.getKey(), property.getValue()));
            }
        });
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
            object.node().fieldNames().forEachRemaining(name -> texts.put(name, object.optionalText(name)));
            return texts;
        }
        throw json.wrongType(
                key, value, "a text, true or false, a whole number, a list of texts or an object of texts");
    }
}
