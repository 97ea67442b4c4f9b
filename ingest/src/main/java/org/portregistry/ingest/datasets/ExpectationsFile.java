package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import org.portregistry.model.Expectation;

/** {@code expectations.csv}: facts that must hold in every release. */
final class ExpectationsFile {

    private static final List<String> HEADER = List.of("port", "transport", "service");

    private ExpectationsFile() {}

    /** Reads the file; without it nothing is expected. */
    static List<Expectation> read(Path file) {
        return CsvTable.readIfThere(
                file,
                HEADER,
                row -> new Expectation(
                        row.get(0).port(),
                        row.get(1).transport(),
                        row.get(2).text(),
                        file.getFileName() + " " + row.get(0).place()));
    }
}
