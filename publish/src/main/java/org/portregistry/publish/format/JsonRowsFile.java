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
 * Rows as JSON, a line each, behind the head that every JSON file has.
 *
 * @param <T> the rows
 * @param path the path of the file
 * @param member the name of the array of rows
 * @param description what it is
 * @param rows takes the rows from a release
 * @param writer writes a row
 */
record JsonRowsFile<T>(
        String path, String member, String description, Function<Release, List<T>> rows, RowWriter<T> writer)
        implements ReleaseFormat {

    /** Writes a row. */
    @FunctionalInterface
    interface RowWriter<T> {
        void write(JsonGenerator json, T row) throws IOException;
    }

    /** Returns the file of a table, each row with its evidence. */
    static <T> JsonRowsFile<T> of(
            Table<T> table, String member, Function<Release, List<T>> rows, Function<T, List<Evidence>> evidence) {
        return new JsonRowsFile<>(
                table.name() + ".json",
                member,
                "The rows of " + table.name() + ".csv, each with its evidence.",
                rows,
                (json, row) -> JsonRows.writeRow(json, table, row, evidence.apply(row)));
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean isSlow() {
        return member.equals(Tables.PORTS.name());
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        List<T> content = rows.apply(release);
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            Meta.write(json, release, content.size());
            json.writeArrayFieldStart(member);
            for (T row : content) {
                writer.write(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
