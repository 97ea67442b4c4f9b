package org.portregistry.ingest.list;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a source file says under {@code read}, as records: {@link ReadOptions}, and those of its format. */
public final class Options {

    /** Nothing is stated. */
    public static final Options NONE = new Options(List.of());

    private final Map<Class<?>, Record> records = new LinkedHashMap<>();

    /** Takes a record of each type. */
    public Options(Collection<? extends Record> records) {
        records.forEach(record -> this.records.put(record.getClass(), record));
    }

    /** Returns the options of every format. */
    public ReadOptions common() {
        return of(ReadOptions.class);
    }

    /** Returns the options of that type; if none is stated, those with nothing in them. */
    public <R extends Record> R of(Class<R> type) {
        return records.containsKey(type) ? type.cast(records.get(type)) : empty(type);
    }

    /** Returns these options with others in the place of those of their type. */
    public Options with(Record other) {
        Options changed = new Options(records.values());
        changed.records.put(other.getClass(), other);
        return changed;
    }

    private static <R extends Record> R empty(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] kinds =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(kinds)
                    .newInstance(Arrays.stream(kinds).map(Options::nothing).toArray());
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(type + " must be a public record of Optional, List and Map", bug);
        }
    }

    private static Object nothing(Class<?> kind) {
        return kind == List.class ? List.of() : kind == Map.class ? Map.of() : Optional.empty();
    }
}
