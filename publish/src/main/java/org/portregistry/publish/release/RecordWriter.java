package org.portregistry.publish.release;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.snapshot.RecordSums;
import org.portregistry.publish.table.CsvWriter;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/** Writes {@code datasets/registry}: what {@link Recorded} reads. */
public final class RecordWriter {

    private static final Set<String> FILES = Stream.concat(Stream.of(Recorded.RELEASE), Recorded.OTHERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private RecordWriter() {}

    /** Writes the record of the release into a folder. */
    public static void write(Release release, Path folder) throws IOException {
        table(Tables.PORTS, release.registry().assignments(), folder);
        table(Tables.RANGES, release.registry().ranges(), folder);
        table(Tables.SERVICE_NAMES, release.registry().serviceNames(), folder);
        table(Tables.CONFLICTS, release.conflicts(), folder);
        table(Tables.HISTORY, release.history(), folder);
        try (OutputStream out = open(folder.resolve(Recorded.CHANGES))) {
            ChangesJson.write(release.changes(), out);
        }
        try (OutputStream out = open(folder.resolve(Recorded.RELEASE));
                JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            json.writeStringField("version", release.version().toString());
            json.writeStringField("schema_version", SchemaVersion.CURRENT);
            json.writeStringField("digest", release.digest());
            json.writeFieldName("sources");
            ReleaseSourceJson.writeRecord(json, release.sources());
            RecordSums.write(json, Recorded.OTHERS.stream().map(folder::resolve).toList());
            json.writeEndObject();
        }
    }

    /**
     * Checks that a folder holds nothing but files of a record.
     *
     * @throws DatasetsException if it holds anything else; the message names it
     */
    public static void requireRecord(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            content.filter(path -> !FILES.contains(path.getFileName().toString())
                            || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .findFirst()
                    .ifPresent(path -> {
                        throw new DatasetsException(path
                                + ": is not a file of the record, which is replaced whole; move" + " it elsewhere");
                    });
        }
    }

    private static <T> void table(Table<T> table, List<T> rows, Path folder) throws IOException {
        try (OutputStream out = open(folder.resolve(table.name() + ".csv"))) {
            CsvWriter.write(table, rows, out);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
