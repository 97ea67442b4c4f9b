package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.table.Headers;
import org.portregistry.ingest.list.table.Table;

/** An array of arrays, which is a table: {@code [["port", "name"], [80, "http"]]}. */
final class JsonTable {

    private JsonTable() {}

    /** Returns the table; empty if the value is something else. */
    static Optional<Table> of(JsonValue value, StatedColumns columns, Options options) {
        if (!(value instanceof JsonValue.Items rows) || rows.values().isEmpty()) {
            return Optional.empty();
        }
        List<Table.Line> lines = new ArrayList<>();
        for (JsonValue row : rows.values()) {
            if (!(row instanceof JsonValue.Items cells) || !cells.isFlat()) {
                return Optional.empty();
            }
            lines.add(Table.Line.of("record " + (lines.size() + 1), cells.texts()));
        }
        return Optional.of(Headers.table(lines, columns, options));
    }
}
