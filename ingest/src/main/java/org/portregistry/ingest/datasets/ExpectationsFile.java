package org.portregistry.ingest.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Expectation;

/** {@code expectations.csv}: facts that must hold in every release. */
final class ExpectationsFile {

    private static final List<String> HEADER = List.of("port", "transport", "service");

    private ExpectationsFile() {}

    /** Reads the file; without it nothing is expected. */
    static List<Expectation> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Expectation> expectations = new ArrayList<>();
        CsvTable table = new CsvTable(file, HEADER);
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            String place = file.getFileName() + " " + row.place();
            expectations.add(new Expectation(row.port(0), row.transport(1), row.cell(2), place));
        }
        return expectations;
    }
}
