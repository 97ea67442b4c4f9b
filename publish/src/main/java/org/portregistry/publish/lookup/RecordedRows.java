package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.CsvRow;

/** The rows of the recorded tables, as far as look-ups show them. */
final class RecordedRows {

    private RecordedRows() {}

    /**
     * Reads {@code ports.csv}; its rows are in the file's order: port, transport, rank.
     *
     * @throws DatasetsException if nothing is recorded, or it is not as it was recorded
     */
    static List<FoundRow> ports(Path folder) throws IOException {
        Path file = folder.resolve("ports.csv");
        if (!Files.exists(file) && !Files.exists(folder.resolve("release.json"))) {
            throw DatasetsException.in(file, "", "there is no recorded registry", "run `build --record` first");
        }
        return CsvFile.read(file, Recorded.CURE).rows().stream()
                .map(RecordedRows::port)
                .toList();
    }

    private static FoundRow port(CsvRow row) {
        return new FoundRow(
                PortRange.of(row.port("port")),
                row.cell("transport"),
                row.cell("service"),
                row.cell("label"),
                row.number("rank", Integer.MAX_VALUE),
                row.cell("status"),
                row.cell("used"),
                row.cell("class"),
                row.cell("description"),
                row.items("aliases"),
                row.items("categories"),
                row.cell("application"),
                row.cell("risk"),
                row.cell("reference"),
                row.cell("range"),
                row.items("sources"),
                row.cell("basis"),
                row.items("conflicts"));
    }

    /**
     * Reads {@code ranges.csv}: what is too wide to be rows of ports.
     *
     * @throws DatasetsException if it is not as it was recorded
     */
    static List<FoundRow> ranges(Path folder) throws IOException {
        CsvFile csv = CsvFile.read(folder.resolve("ranges.csv"), Recorded.CURE);
        // Records of older releases have no such columns.
        boolean described = csv.columns().containsAll(List.of("description", "aliases", "categories"));
        return csv.rows().stream().map(row -> range(row, described)).toList();
    }

    private static FoundRow range(CsvRow row, boolean described) {
        int start = row.port("start");
        int end = row.port("end");
        if (end < start) {
            throw row.wrong("end is before start");
        }
        return FoundRow.ofRange(
                new PortRange(start, end),
                row.cell("transport"),
                row.cell("service"),
                row.cell("label"),
                row.cell("status"),
                described ? row.cell("description") : "",
                described ? row.items("aliases") : List.of(),
                described ? row.items("categories") : List.of(),
                row.items("sources"),
                "");
    }

    /**
     * Returns the conflicts of those ids, by id.
     *
     * @throws DatasetsException if {@code conflicts.csv} is not as it was recorded, or lacks one of them
     */
    static Map<String, FoundConflict> conflicts(Path folder, Collection<String> ids) throws IOException {
        Map<String, FoundConflict> found = new TreeMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Path file = folder.resolve("conflicts.csv");
        for (CsvRow row : CsvFile.read(file, Recorded.CURE).rows()) {
            String id = row.cell("id");
            if (ids.contains(id)) {
                found.put(id, new FoundConflict(id, row.cell("state"), row.cell("rule"), row.cell("sentence")));
            }
        }
        for (String id : ids) {
            if (!found.containsKey(id)) {
                throw DatasetsException.in(file, "", "lacks " + id + ", which ports.csv names", Recorded.CURE);
            }
        }
        return found;
    }
}
