package org.portregistry.publish.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.publish.table.Tables;

/** Reads the folder of a release, or {@code datasets/registry}, back. */
public final class SnapshotFolder {
    private static final String CURE = "restore the file as it was released";

    private SnapshotFolder() {}

    /**
     * Reads what the folder says.
     *
     * @throws DatasetsException if it is neither a release nor a record of one, or a file is not as it was released
     */
    public static Snapshot read(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve("ports.csv"))) {
            throw new DatasetsException(folder
                    + ": is not a release: it holds no ports.csv; name the folder of a release, or datasets/registry");
        }
        Map<SnapshotTable, Sheet> sheets = new EnumMap<>(SnapshotTable.class);
        for (SnapshotTable table : SnapshotTable.APPLICABLE) {
            sheets.put(table, table.read(required(folder.resolve(table.file())), CURE));
        }
        sheets.put(SnapshotTable.CONFLICTS, conflicts(folder));
        return new Snapshot(version(folder), sheets);
    }

    private static String version(Path folder) throws IOException {
        for (String name : List.of("release.json", "datapackage.json")) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return json(file).path("version").asText();
            }
        }
        return folder.getFileName().toString();
    }

    /** Reads the conflicts alone. */
    public static Sheet conflicts(Path folder) throws IOException {
        Path csv = folder.resolve("conflicts.csv");
        if (Files.exists(csv)) {
            return SnapshotTable.CONFLICTS.read(csv, CURE);
        }
        Path file = required(folder.resolve("conflicts.json"));
        JsonNode conflicts = json(file).path("conflicts");
        if (!conflicts.isArray()) {
            throw DatasetsException.in(file, "conflicts", "is not a list", CURE);
        }
        List<String> columns = Tables.CONFLICTS.columns();
        Stream<List<String>> rows = StreamSupport.stream(conflicts.spliterator(), false)
                .map(conflict ->
                        columns.stream().map(column -> cell(conflict, column)).toList());
        return SnapshotTable.CONFLICTS.checked(file, Sheet.of(columns, rows), CURE);
    }

    private static String cell(JsonNode conflict, String column) {
        return switch (column) {
            case "port" -> conflict.path("range").asText(conflict.path("port").asText());
            case "rivals" ->
                StreamSupport.stream(conflict.path("rivals").spliterator(), false)
                        .map(rival -> rival.path("service").asText())
                        .collect(Collectors.joining(";"));
            default -> conflict.path(column).asText();
        };
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonTree.read(file, CURE);
    }

    private static Path required(Path file) {
        if (!Files.isRegularFile(file)) {
            throw DatasetsException.in(file, "", "is missing", "restore it, or name the folder of a whole release");
        }
        return file;
    }
}
