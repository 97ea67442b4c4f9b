package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.CsvWriter;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.Table;

/**
 * A table as CSV.
 *
 * @param <T> its rows
 * @param table the table
 * @param description what it is
 * @param rows takes the rows from a release
 */
record CsvFile<T>(Table<T> table, String description, Function<Release, List<T>> rows) implements ReleaseFormat {

    @Override
    public String path() {
        return table.name() + ".csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<Field<T>> fields() {
        return table.fields();
    }

    @Override
    public List<String> key() {
        return table.key();
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        CsvWriter.write(table, rows.apply(release), out);
    }
}
