package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.CsvRow;

/** The rows of a recorded {@code conflicts.csv}, as far as they are asked for. */
final class RecordedConflicts {
    private static final List<String> NAMES = List.of("id", "state", "rule", "sentence");

    private RecordedConflicts() {}

    /**
     * Returns the conflicts of those ids, by id.
     *
     * @throws DatasetsException if the table is not as it was recorded, or lacks one of them
     */
    static Map<String, FoundConflict> find(Path folder, Collection<String> ids) throws IOException {
        Map<String, FoundConflict> found = new TreeMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Path file = folder.resolve("conflicts.csv");
        for (CsvRow row : CsvFile.read(file, Recorded.CURE).require(NAMES).rows()) {
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
