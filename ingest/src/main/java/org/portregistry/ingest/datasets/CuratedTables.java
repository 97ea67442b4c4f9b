package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Coded;
import org.portregistry.model.Expectation;
import org.portregistry.model.ServiceFacts;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

/** The tables that people keep in the folder {@code datasets}, a file each. One that is not there has no rows. */
public final class CuratedTables {

    private CuratedTables() {}

    /** Reads {@code aliases.csv}: spellings that mean a registered service. */
    public static List<Alias> aliases(Path datasets) {
        UniqueRows unique = new UniqueRows();
        List<String> header = List.of("stated", "service", "port", "because");
        return CsvTable.readIfThere(datasets.resolve("aliases.csv"), header, row -> {
            unique.require(row.get(0), row.get(2));
            CsvCell port = row.get(2);
            return new Alias(
                    row.get(0).filled(),
                    row.get(1).filled(),
                    port.text().isEmpty() ? OptionalInt.empty() : OptionalInt.of(port.port()),
                    row.get(3).filled());
        });
    }

    /** Reads {@code vocabulary.csv}: what the sources' words for risk and category are in ours. */
    static List<VocabularyEntry> vocabulary(Path datasets) {
        UniqueRows unique = new UniqueRows();
        List<String> header = List.of("kind", "source", "stated", "ours");
        return CsvTable.readIfThere(datasets.resolve("vocabulary.csv"), header, row -> {
            unique.require(row.get(0), row.get(1), row.get(2));
            return new VocabularyEntry(
                    Coded.find(Kind.values(), row.get(0).text())
                            .orElseThrow(() -> row.get(0).unknown("risk, category")),
                    row.get(1).text(),
                    row.get(2).filled(),
                    row.get(3).text());
        });
    }

    /** Reads {@code services.csv}: category and risk of registered services. */
    static List<ServiceFacts> serviceFacts(Path datasets) {
        UniqueRows unique = new UniqueRows();
        List<String> header = List.of("service", "categories", "risk", "because");
        return CsvTable.readIfThere(datasets.resolve("services.csv"), header, row -> {
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

    /** Reads {@code expectations.csv}: facts that must hold in every release. */
    static List<Expectation> expectations(Path datasets) {
        Path file = datasets.resolve("expectations.csv");
        List<String> header = List.of("port", "transport", "service");
        return CsvTable.readIfThere(
                file,
                header,
                row -> new Expectation(
                        row.get(0).port(),
                        row.get(1).transport(),
                        row.get(2).text(),
                        file.getFileName() + " " + row.get(0).place()));
    }
}
