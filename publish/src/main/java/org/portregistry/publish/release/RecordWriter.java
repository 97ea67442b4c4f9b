package org.portregistry.publish.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.table.CsvWriter;
import org.portregistry.publish.table.JsonOutput;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/** Writes {@code datasets/registry}: what {@link Recorded} reads. */
public final class RecordWriter {

    private RecordWriter() {}

    /** Writes the record of the release into a folder. */
    public static void write(Release release, Path folder) throws IOException {
        table(Tables.PORTS, release.registry().assignments(), folder);
        table(Tables.RANGES, release.registry().ranges(), folder);
        table(Tables.SERVICE_NAMES, release.registry().serviceNames(), folder);
        table(Tables.CONFLICTS, release.conflicts(), folder);
        try (OutputStream out = open(folder.resolve("changes.json"))) {
            ChangesJson.write(release.changes(), out);
        }
        try (OutputStream out = open(folder.resolve("release.json"));
                JsonOutput json = JsonRows.rows(out)) {
            json.writeStartObject();
            json.writeStringField("version", release.version().toString());
            json.writeStringField("schema_version", SchemaVersion.CURRENT);
            json.writeStringField("digest", release.digest());
            json.writeFieldName("sources");
            ReleaseSourceJson.write(json, release.sources());
            json.writeEndObject();
        }
    }

    private static <T> void table(Table<T> table, List<T> rows, Path folder) throws IOException {
        try (OutputStream out = open(folder.resolve(table.name() + ".csv"))) {
            CsvWriter.write(table, rows, out);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
