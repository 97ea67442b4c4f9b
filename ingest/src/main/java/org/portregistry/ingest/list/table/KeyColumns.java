package org.portregistry.ingest.list.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.Column;

/** What the keys of records are about; the records of a list mostly have the same keys, looked up once. */
public final class KeyColumns {

    private static final int MOST = 1000;

    private final ColumnOption option;
    private final Map<List<String>, List<Column>> known = new HashMap<>();

    public KeyColumns(ColumnOption option) {
        this.option = option;
    }

    /**
     * Returns what each key says its value is about, {@link Column#IGNORE} where nobody knows. A key may be written
     * {@code likeThis}.
     */
    public List<Column> of(List<String> keys) {
        List<Column> columns = known.get(keys);
        if (columns == null) {
            columns = find(keys);
            if (known.size() < MOST) {
                known.put(List.copyOf(keys), columns);
            }
        }
        return columns;
    }

    private List<Column> find(List<String> keys) {
        List<String> words = keys.stream()
                .map(key -> key.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                .toList();
        List<Column> columns = Headers.columns(words, option);
        for (int index = 0; index < keys.size(); index++) {
            int here = index;
            option.findHeader(keys.get(index)).ifPresent(stated -> columns.set(here, stated));
        }
        Headers.keepOneName(keys, columns, option);
        return columns;
    }
}
