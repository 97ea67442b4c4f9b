package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.DidYouMean;

/**
 * Compares the keys of a JSON object with the components of the record that it is bound to. It does so before Jackson binds
 * them, because a person who writes a first source file wants to hear of all missing keys at once.
 */
final class RecordKeys {

    private final Path file;
    private final List<String> missing = new ArrayList<>();

    private RecordKeys(Path file) {
        this.file = file;
    }

    /** Refuses a key that is a component of none of the types, and one whose value is null. */
    static void requireKnown(Path file, String path, ObjectNode object, Collection<Class<? extends Record>> types) {
        List<String> known = types.stream().flatMap(RecordKeys::names).toList();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String key = property.getKey();
            if (!known.contains(key)) {
                throw wrong(
                        file,
                        path + key,
                        "unknown key" + DidYouMean.hint(key, known),
                        "remove it, or use one of " + String.join(", ", known));
            }
            if (property.getValue().isNull()) {
                throw wrong(file, path + key, "must not be null", "remove the key, or give it a value");
            }
        }
    }

    /**
     * Returns the part of the object that the record takes, in which a list or map that was not given is empty; refuses
     * missing keys, all at once.
     */
    static ObjectNode part(Path file, String path, ObjectNode object, Class<? extends Record> type) {
        RecordKeys keys = new RecordKeys(file);
        ObjectNode part = object.deepCopy();
        part.retain(names(type).toList());
        keys.complete(path, part, type);
        if (!keys.missing.isEmpty()) {
            boolean one = keys.missing.size() == 1;
            throw wrong(
                    file,
                    String.join("\", \"", keys.missing),
                    one ? "is missing" : "are missing",
                    one ? "add it" : "add them");
        }
        return part;
    }

    /** Returns a complaint about a key. */
    static DatasetsException wrong(Path file, String key, String problem, String cure) {
        return DatasetsException.in(file, "\"" + key + "\"", problem, cure);
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private void complete(String path, ObjectNode object, Class<? extends Record> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = component.getName();
            Class<?> kind = component.getType();
            if (object.has(key)) {
                descend(path + key, object.get(key), component.getGenericType());
            } else if (Collection.class.isAssignableFrom(kind)) {
                object.putArray(key);
            } else if (Map.class.isAssignableFrom(kind)) {
                object.putObject(key);
            } else if (!kind.getName().startsWith("java.util.Optional")) {
                missing.add(path + key);
            }
        }
    }

    /** Goes into records, and into lists of them. */
    private void descend(String path, JsonNode value, Type type) {
        if (type instanceof ParameterizedType holder) {
            Type[] held = holder.getActualTypeArguments();
            Type element = held[held.length - 1];
            if (holder.getRawType() == Optional.class) {
                descend(path, value, element);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    descend(path + "[" + i + "]", value.get(i), element);
                }
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            if (!(value instanceof ObjectNode object)) {
                throw BindingProblem.wrongType(file, path, value, "an object");
            }
            Class<? extends Record> record = plain.asSubclass(Record.class);
            requireKnown(file, path + ".", object, Set.of(record));
            complete(path + ".", object, record);
        }
    }
}
