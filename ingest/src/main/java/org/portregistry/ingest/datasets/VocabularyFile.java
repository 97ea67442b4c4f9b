package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import org.portregistry.model.Coded;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

/** {@code vocabulary.csv}: what the sources' words for risk and category are in ours. */
final class VocabularyFile {

    private static final List<String> HEADER = List.of("kind", "source", "stated", "ours");

    private VocabularyFile() {}

    /** Reads the file; without it there is no vocabulary. */
    static List<VocabularyEntry> read(Path file) {
        UniqueRows unique = new UniqueRows();
        return CsvTable.readIfThere(file, HEADER, row -> {
            unique.require(row.get(0), row.get(1), row.get(2));
            return new VocabularyEntry(
                    Coded.find(Kind.values(), row.get(0).text())
                            .orElseThrow(() -> row.get(0).unknown("risk, category")),
                    row.get(1).text(),
                    row.get(2).filled(),
                    row.get(3).text());
        });
    }
}
