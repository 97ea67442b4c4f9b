package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.publish.table.CsvReader;

/** The rows of a recorded {@code conflicts.csv}, as far as they are asked for. */
final class RecordedConflicts {
    private static final int ID = 0;
    private static final int STATE = 5;
    private static final int RULE = 6;
    private static final int SENTENCE = 9;

    private RecordedConflicts() {}

    /** Returns the conflicts of those ids, by id. */
    static Map<String, FoundConflict> find(Path folder, Collection<String> ids) throws IOException {
        Map<String, FoundConflict> found = new TreeMap<>();
        Path file = folder.resolve("conflicts.csv");
        if (!ids.isEmpty() && Files.exists(file)) {
            CsvReader reader = new CsvReader(Files.readAllBytes(file));
            reader.next();
            while (reader.next()) {
                String id = reader.cell(ID);
                if (ids.contains(id)) {
                    found.put(id, new FoundConflict(id, reader.cell(STATE), reader.cell(RULE), reader.cell(SENTENCE)));
                }
            }
        }
        return found;
    }
}
