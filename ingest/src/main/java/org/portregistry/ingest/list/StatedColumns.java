package org.portregistry.ingest.list;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The option {@code columns}: what the columns of a list are about where their headers do not tell. Keys are headers,
 * labels, keys or names of groups, compared without case, or positions from 1; a plain list gives the columns from the left.
 */
public final class StatedColumns {

    /** Nothing is stated. */
    public static final StatedColumns NONE = new StatedColumns(Map.of());

    private final SortedMap<String, Column> byHeader;

    private StatedColumns(Map<String, Column> columns) {
        SortedMap<String, Column> keys = new TreeMap<>();
        columns.forEach((header, column) -> keys.put(key(header), column));
        this.byHeader = Collections.unmodifiableSortedMap(keys);
    }

    /**
     * Reads the option.
     *
     * @throws OptionException if it names a column that does not exist, or is neither an object nor a list
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatedColumns of(JsonNode option) {
        SortedMap<String, Column> columns = new TreeMap<>();
        if (option.isObject()) {
            option.properties().forEach(entry -> columns.put(entry.getKey(), column(entry.getValue())));
        } else if (option.isArray()) {
            for (int index = 0; index < option.size(); index++) {
                columns.put(String.valueOf(index + 1), column(option.get(index)));
            }
        } else {
            throw new OptionException(
                    "columns",
                    "must be an object or a list, not " + option,
                    "write {\"Puerto\": \"port\"} or [\"port\", \"name\"]");
        }
        return new StatedColumns(columns);
    }

    private static Column column(JsonNode code) {
        if (!code.isTextual()) {
            throw new OptionException("columns", "names a column by " + code, "write a text such as \"port\"");
        }
        return Column.of("columns", code.textValue());
    }

    private static String key(String header) {
        return header.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns what the source file says a column of that header is about. */
    public Optional<Column> findHeader(String header) {
        return header.isBlank() ? Optional.empty() : Optional.ofNullable(byHeader.get(key(header)));
    }

    /** Returns what a key, a label or a word of a header is about: as the source file says, else as it says itself. */
    public Optional<Column> findWord(String word) {
        return findHeader(word).or(() -> ColumnNames.find(word));
    }

    /** Returns what the source file says the column is about, by its header or its index from 0. */
    public Optional<Column> find(String header, int index) {
        return findHeader(header).or(() -> Optional.ofNullable(byHeader.get(String.valueOf(index + 1))));
    }

    /** Returns what is stated, and that a header names a column. */
    public StatedColumns and(String header, Column column) {
        SortedMap<String, Column> more = new TreeMap<>(byHeader);
        more.put(key(header), column);
        return new StatedColumns(more);
    }

    /** Returns whether the source file says nothing. */
    public boolean isEmpty() {
        return byHeader.isEmpty();
    }

    /** Returns how many columns a list without headers has, if the source file numbers all of them that it names. */
    public Optional<Integer> width() {
        boolean numbers =
                !byHeader.isEmpty() && byHeader.keySet().stream().allMatch(header -> header.matches("\\d{1,2}"));
        return numbers
                ? byHeader.keySet().stream().map(Integer::valueOf).max(Integer::compare)
                : Optional.<Integer>empty();
    }

    /** Returns the columns by header in lower case, or by position. */
    public Map<String, Column> byHeader() {
        return byHeader;
    }
}
