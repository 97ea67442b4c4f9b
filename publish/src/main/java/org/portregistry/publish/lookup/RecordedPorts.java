package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.CsvRow;

/** The rows of a recorded {@code ports.csv}. */
final class RecordedPorts {

    /** The columns of a {@link FoundRow}. */
    private static final List<String> NAMES = List.of(
            "port",
            "transport",
            "service",
            "label",
            "rank",
            "status",
            "used",
            "class",
            "description",
            "aliases",
            "categories",
            "risk",
            "reference",
            "range",
            "sources",
            "basis",
            "conflicts",
            "application");

    private RecordedPorts() {}

    /**
     * Reads the table; its rows are in the file's order: port, transport, rank.
     *
     * @throws DatasetsException if nothing is recorded, or it is not as it was recorded
     */
    static List<FoundRow> in(Path folder) throws IOException {
        Path file = folder.resolve("ports.csv");
        if (!Files.exists(file) && !Files.exists(folder.resolve("release.json"))) {
            throw DatasetsException.in(file, "", "there is no recorded registry", "run `build --record` first");
        }
        return CsvFile.read(file, Recorded.CURE).require(NAMES).rows().stream()
                .map(RecordedPorts::row)
                .toList();
    }

    private static FoundRow row(CsvRow cells) {
        return new FoundRow(
                cells.port("port"),
                cells.cell("transport"),
                cells.cell("service"),
                cells.cell("label"),
                cells.number("rank", Integer.MAX_VALUE),
                cells.cell("status"),
                cells.cell("used"),
                cells.cell("class"),
                cells.cell("description"),
                cells.items("aliases"),
                cells.items("categories"),
                cells.cell("risk"),
                cells.cell("reference"),
                cells.cell("range"),
                cells.items("sources"),
                cells.cell("basis"),
                cells.items("conflicts"),
                cells.cell("application"));
    }
}
