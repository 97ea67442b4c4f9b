package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.portregistry.model.Alias;

/** {@code aliases.csv}: spellings that mean a registered service. */
public final class AliasesFile {

    private static final List<String> HEADER = List.of("stated", "service", "port", "because");

    private AliasesFile() {}

    /** Reads the file; without it there are no aliases. */
    public static List<Alias> read(Path file) {
        UniqueRows unique = new UniqueRows();
        return CsvTable.readIfThere(file, HEADER, row -> {
            unique.require(row.get(0), row.get(2));
            CsvCell port = row.get(2);
            return new Alias(
                    row.get(0).filled(),
                    row.get(1).filled(),
                    port.text().isEmpty() ? OptionalInt.empty() : OptionalInt.of(port.port()),
                    row.get(3).filled());
        });
    }
}
