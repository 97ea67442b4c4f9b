package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.portregistry.model.Evidence;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/**
 * A table as JSON, each row with its evidence.
 *
 * @param <T> its rows
 * @param table the table
 * @param member the name of the array of rows
 * @param description what it is
 * @param rows takes the rows from a release
 * @param evidence takes the evidence from a row
 */
record JsonTable<T>(
        Table<T> table,
        String member,
        String description,
        Function<Release, List<T>> rows,
        Function<T, List<Evidence>> evidence)
        implements ReleaseFormat {

    @Override
    public String path() {
        return table.name() + ".json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean isSlow() {
        return table == Tables.PORTS;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        List<T> content = rows.apply(release);
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            Meta.write(json, release, content.size());
            json.writeArrayFieldStart(member);
            for (T row : content) {
                JsonRows.writeRow(json, table, row, evidence.apply(row));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
