package org.portregistry.ingest.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The format's options in a source file, as plain values: String, Boolean, Integer, List of String, or Map of String to
 * String. The reader of source files has refused unknown keys and other types.
 */
public final class Options {

    /** No options. */
    public static final Options NONE = new Options(Map.of());

    /** The keys that every format understands; {@link Format#options} adds a format's own. */
    public static final Set<String> COMMON = Collections.unmodifiableSet(new TreeSet<>(List.of(
            "charset", "columns", "date", "defaults", "malware", "maximumClaims", "portless", "skip", "split")));

    private final Map<String, Object> values;

    /** Takes the values; they are copied. */
    public Options(Map<String, ?> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns these options without some. */
    public Options without(Set<String> keys) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(keys);
        return new Options(rest);
    }

    /** Returns whether the option is given. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns whether the option is given as an object. */
    public boolean isMap(String key) {
        return values.get(key) instanceof Map<?, ?>;
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
        throw new OptionException(key, "must be true or false, not " + value, "write true or false without quotes");
    }

    /** Returns a whole number above 0, or {@code otherwise} if it is not given. */
    public int count(String key, int otherwise) {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer count && count > 0) {
            return count;
        }
        throw new OptionException(key, "must be a whole number above 0, not " + value, "write one such as 1000000");
    }

    /** Returns a list of texts; a single text counts as a list of one; empty if it is not given. */
    public List<String> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            for (Object text : list) {
                texts.add(String.valueOf(text));
            }
            return Collections.unmodifiableList(texts);
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
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                texts.put(entry.getKey().toString(), entry.getValue().toString());
            }
            return Collections.unmodifiableMap(texts);
        }
        throw new OptionException(key, "must be an object of texts, not " + value, "write {\"name\": \"text\"}");
    }

    /**
     * Returns regular expressions, compiled; empty if the option is not given.
     *
     * @throws OptionException if one does not compile
     */
    public List<Pattern> patterns(String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (String regex : list(key)) {
            patterns.add(pattern(key, regex));
        }
        return List.copyOf(patterns);
    }

    /**
     * Returns a regular expression of the option, compiled.
     *
     * @throws OptionException if it does not compile
     */
    public static Pattern pattern(String key, String regex) {
        try {
            // Python writes (?P<name>...), and so do many examples on the web.
            return Pattern.compile(regex.replace("(?P<", "(?<"), Pattern.MULTILINE);
        } catch (PatternSyntaxException e) {
            throw new OptionException(
                    key,
                    "is no regular expression: " + regex + " (" + e.getDescription() + " at character " + e.getIndex()
                            + ")",
                    "see java.util.regex.Pattern for the syntax");
        }
    }

    /**
     * Returns a map whose keys are columns, by their codes; empty if the option is not given.
     *
     * @throws OptionException if a key is no column
     */
    public Map<Column, String> byColumn(String key) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (Map.Entry<String, String> entry : map(key).entrySet()) {
            values.put(column(key, entry.getKey()), entry.getValue());
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Returns a map whose values are columns, by their codes; empty if the option is not given.
     *
     * @throws OptionException if a value is no column
     */
    public Map<String, Column> toColumn(String key) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : map(key).entrySet()) {
            columns.put(entry.getKey(), column(key, entry.getValue()));
        }
        return Collections.unmodifiableMap(columns);
    }

    private static Column column(String key, String code) {
        Optional<Column> column = Column.parse(code);
        if (column.isEmpty()) {
            StringJoiner codes = new StringJoiner(", ");
            for (Column one : Column.values()) {
                codes.add(one.code());
            }
            throw new OptionException(key, "\"" + code + "\" is no column", "write one of " + codes);
        }
        return column.get();
    }
}
