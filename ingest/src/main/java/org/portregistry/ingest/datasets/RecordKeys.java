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
import java.util.stream.Collectors;
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

    /**
     * Refuses keys that are components of none of the types, all at once, and a key whose value is null.
     */
    static void requireKnown(Path file, String path, ObjectNode object, Collection<Class<? extends Record>> types) {
        List<String> known = types.stream().flatMap(RecordKeys::names).toList();
        List<String> unknown = object.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .toList();
        if (!unknown.isEmpty()) {
            boolean one = unknown.size() == 1;
            throw wrong(
                    file,
                    unknown.stream().map(key -> path + key).collect(Collectors.joining("\", \"")),
                    (one ? "unknown key" : "unknown keys")
                            + unknown.stream()
                                    .map(key -> DidYouMean.hint(key, known))
                                    .collect(Collectors.joining()),
                    (one ? "remove it" : "remove them") + ", or use one of " + String.join(", ", known));
        }
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (property.getValue().isNull()) {
                throw wrong(file, path + property.getKey(), "must not be null", "remove the key, or give it a value");
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

    /** Returns the object with what a list or map that was not given is: empty; other keys may be missing. */
    static ObjectNode some(Path file, String path, ObjectNode object, Class<? extends Record> type) {
        ObjectNode part = object.deepCopy();
        new RecordKeys(file).complete(path, part, type);
        return part;
    }

    /** Returns a complaint about a key. */
    static DatasetsException wrong(Path file, String key, String problem, String cure) {
        return DatasetsException.in(file, "\"" + key + "\"", problem, cure);
    }

    /** Returns the names of the components of a record. */
    static Stream<String> names(Class<? extends Record> type) {
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
            }
        }
        missing(path, object, type).forEach(missing::add);
    }

    /** Returns the keys that the record needs and the object lacks. */
    static Stream<String> missing(String path, ObjectNode object, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !object.has(component.getName()))
                .filter(component -> !Collection.class.isAssignableFrom(component.getType())
                        && !Map.class.isAssignableFrom(component.getType())
                        && !component.getType().getName().startsWith("java.util.Optional"))
                .map(component -> path + component.getName());
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
