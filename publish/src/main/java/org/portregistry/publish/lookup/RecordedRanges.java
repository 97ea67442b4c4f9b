package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.model.PortRange;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.CsvRow;

/** The rows of a recorded {@code ranges.csv}: too wide to be rows of ports. */
final class RecordedRanges {

    /** What every release has; later ones have description, aliases and categories too. */
    private static final List<String> NAMES =
            List.of("start", "end", "transport", "service", "label", "status", "sources");

    private RecordedRanges() {}

    /**
     * Reads the table.
     *
     * @throws org.portregistry.ingest.DatasetsException if it is not as it was recorded
     */
    static List<FoundRange> in(Path folder) throws IOException {
        CsvFile csv = CsvFile.read(folder.resolve("ranges.csv"), Recorded.CURE).require(NAMES);
        boolean described = csv.columns().containsAll(List.of("description", "aliases", "categories"));
        return csv.rows().stream().map(row -> range(row, described)).toList();
    }

    private static FoundRange range(CsvRow row, boolean described) {
        int start = row.port("start");
        int end = row.port("end");
        if (end < start) {
            throw row.wrong("end is before start");
        }
        return new FoundRange(
                new PortRange(start, end),
                row.cell("transport"),
                row.cell("service"),
                row.cell("label"),
                row.cell("status"),
                described ? row.cell("description") : "",
                described ? row.items("aliases") : List.of(),
                described ? row.items("categories") : List.of(),
                row.items("sources"));
    }
}
