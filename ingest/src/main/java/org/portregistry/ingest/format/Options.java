package org.portregistry.ingest.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The format's options in a source file, as plain values: String, Boolean, Integer, List of String, or Map of String to
 * String. The reader of source files has refused unknown keys and other types.
 */
public final class Options {

    /** No options. */
    public static final Options NONE = new Options(Map.of());

    private final Map<String, Object> values;

    /** Takes the values; they are copied. */
    public Options(Map<String, ?> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns whether the option is given. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns a text, or {@code otherwise} if it is not given. */
    public String text(String key, String otherwise) {
        return values.containsKey(key) ? String.valueOf(values.get(key)) : otherwise;
    }

    /** Returns a yes-or-no, or {@code otherwise} if it is not given. */
    public boolean flag(String key, boolean otherwise) {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("\"" + key + "\" must be true or false, not " + value);
    }

    /** Returns a list of texts; a single text counts as a list of one; empty if it is not given. */
    public List<String> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Objects::toString).toList();
        }
        return List.of(value.toString());
    }

    /** Returns a map of texts in the order of the file; empty if it is not given. */
    public Map<String, String> map(String key) {
        Object value = values.get(key);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((name, text) -> texts.put(name.toString(), text.toString()));
            return Collections.unmodifiableMap(texts);
        }
        throw new IllegalArgumentException("\"" + key + "\" must be an object of texts, not " + value);
    }
}
