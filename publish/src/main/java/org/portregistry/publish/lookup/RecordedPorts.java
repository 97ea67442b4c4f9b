package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.table.CsvReader;

/** The rows of a recorded {@code ports.csv}, read in one pass; only the rows that match are decoded in full. */
final class RecordedPorts {

    /** Chooses rows by the few cells that are cheap to decode. */
    interface Choice {
        boolean takes(Cells cells);
    }

    /** The row at the cursor. */
    final class Cells {
        int port() {
            return csv.port(columns[PORT]);
        }

        String text(int column) {
            return reader.cell(columns[column]);
        }

        /** Returns whether the row's service, label or one of its aliases is a name of that key. */
        boolean isNamed(byte[] key) {
            return reader.isName(columns[SERVICE], key)
                    || reader.isName(columns[LABEL], key)
                    || reader.hasName(columns[ALIASES], key);
        }

        private List<String> items(int column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
        }

        private FoundRow row() {
            return new FoundRow(
                    port(),
                    text(TRANSPORT),
                    text(SERVICE),
                    text(LABEL),
                    csv.number(columns[RANK], Integer.MAX_VALUE),
                    text(STATUS),
                    text(6),
                    text(CLASS),
                    text(DESCRIPTION),
                    items(ALIASES),
                    items(CATEGORIES),
                    text(11),
                    text(12),
                    text(13),
                    items(14),
                    text(15),
                    items(16));
        }
    }

    static final int PORT = 0;
    static final int TRANSPORT = 1;
    static final int SERVICE = 2;
    static final int LABEL = 3;
    static final int RANK = 4;
    static final int STATUS = 5;
    static final int CLASS = 7;
    static final int DESCRIPTION = 8;
    static final int ALIASES = 9;
    static final int CATEGORIES = 10;

    /** In the order of {@link FoundRow}. */
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
            "conflicts");

    private final CsvFile csv;
    private final int[] columns;
    private CsvReader reader;

    private RecordedPorts(CsvFile csv) {
        this.csv = csv;
        columns = csv.places(NAMES);
        reader = csv.rewind();
    }

    /**
     * Opens the table.
     *
     * @throws DatasetsException if nothing is recorded, or the header is not as it was recorded
     */
    static RecordedPorts in(Path folder) throws IOException {
        Path file = folder.resolve("ports.csv");
        if (!Files.exists(file) && !Files.exists(folder.resolve("release.json"))) {
            throw DatasetsException.in(file, "", "there is no recorded registry", "run `build --record` first");
        }
        return new RecordedPorts(CsvFile.read(file, Recorded.CURE));
    }

    /**
     * Returns the rows that the choice takes, in the file's order: port, transport, rank.
     *
     * @throws DatasetsException if a row is not as it was recorded
     */
    List<FoundRow> rows(Choice choice) {
        reader = csv.rewind();
        List<FoundRow> rows = new ArrayList<>();
        Cells cells = new Cells();
        while (csv.next()) {
            if (choice.takes(cells)) {
                rows.add(cells.row());
            }
        }
        return rows;
    }
}
