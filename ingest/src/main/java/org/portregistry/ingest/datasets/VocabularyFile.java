package org.portregistry.ingest.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

/** {@code vocabulary.csv}: what the sources' words for risk and category are in ours. */
final class VocabularyFile {

    private static final List<String> HEADER = List.of("kind", "source", "stated", "ours");

    private VocabularyFile() {}

    /** Reads the file; without it there is no vocabulary. */
    static List<VocabularyEntry> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Distinct distinct = new Distinct();
        List<VocabularyEntry> vocabulary = new ArrayList<>();
        CsvTable table = new CsvTable(file, HEADER);
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            vocabulary.add(new VocabularyEntry(kind(row), row.cell(1), row.filled(2), row.cell(3)));
            distinct.require(row, 0, 1, 2);
        }
        return vocabulary;
    }

    private static Kind kind(CsvRow row) {
        return switch (row.cell(0)) {
            case "risk" -> Kind.RISK;
            case "category" -> Kind.CATEGORY;
            default -> throw row.unknown(0, "risk, category");
        };
    }
}
