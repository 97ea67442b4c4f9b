package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.ServiceFacts;

/** {@code services.csv}: category and risk of registered services. */
final class ServiceFactsFile {

    private static final List<String> HEADER = List.of("service", "categories", "risk", "because");

    private ServiceFactsFile() {}

    /** Reads the file; without it nothing is settled. */
    static List<ServiceFacts> read(Path file) {
        UniqueRows unique = new UniqueRows();
        return CsvTable.readIfThere(file, HEADER, row -> {
            unique.require(row.get(0));
            return new ServiceFacts(
                    row.get(0).filled(),
                    Stream.of(row.get(1).text().split(";"))
                            .filter(word -> !word.isEmpty())
                            .toList(),
                    risk(row.get(2)),
                    row.get(3).filled());
        });
    }

    private static String risk(CsvCell cell) {
        return switch (cell.text()) {
            case "", "low", "medium", "high" -> cell.text();
            default -> throw cell.unknown("low, medium, high, or nothing");
        };
    }
}
