package org.portregistry.ingest.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was made of the keys of records while they were read, each key once. */
public final class KeysUnderstood {

    /** More keys than these are not keys of records, but what they hold. */
    private static final int MOST = 30;

    private final String kind;
    private final Map<String, Column> taken = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Map<Column, String> notes = new LinkedHashMap<>();

    /** Takes what keys are called in the language of the list: {@code key}, {@code element}. */
    public KeysUnderstood(String kind) {
        this.kind = kind;
    }

    /** Notes which column a key became; {@link Column#IGNORE} if none. */
    public void key(String key, Column column) {
        if (column == Column.IGNORE) {
            if (left.size() < MOST && !key.isBlank()) {
                left.add(key);
            }
        } else {
            taken.putIfAbsent(key, column);
        }
    }

    /** Notes that keys themselves are cells of a column, with the first as the example. */
    public void keysAre(Column column, String example) {
        notes.putIfAbsent(column, kind + "s such as \"" + example + "\" → " + column.code());
    }

    /** Returns a line for each key that became a column, one for the rest, and those that are cells themselves. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        taken.forEach((key, column) -> lines.add(kind + " \"" + key + "\" → " + column.code()));
        lines.addAll(notes.values());
        left.removeAll(taken.keySet());
        if (!left.isEmpty()) {
            lines.add("left over: "
                    + left.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", "))
                    + (left.size() < MOST ? "" : ", …"));
        }
        return lines;
    }
}
