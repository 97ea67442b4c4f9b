package org.portregistry.ingest.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.portregistry.model.Alias;

/** {@code aliases.csv}: spellings that mean a registered service. */
public final class AliasesFile {

    private static final List<String> HEADER = List.of("stated", "service", "port", "because");

    private AliasesFile() {}

    /** Reads the file; without it there are no aliases. */
    public static List<Alias> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Distinct distinct = new Distinct();
        List<Alias> aliases = new ArrayList<>();
        CsvTable table = new CsvTable(file, HEADER);
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            aliases.add(new Alias(
                    row.filled(0),
                    row.filled(1),
                    row.cell(2).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.port(2)),
                    row.filled(3)));
            distinct.require(row, 0, 2);
        }
        return aliases;
    }
}
