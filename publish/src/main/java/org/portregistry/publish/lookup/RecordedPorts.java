package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
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
            return Integer.parseInt(reader.raw(columns[PORT]));
        }

        String text(int column) {
            return columns[column] < 0 ? "" : reader.cell(columns[column]);
        }

        /** Returns whether the row's service, label or one of its aliases is a name of that key. */
        boolean isNamed(byte[] key) {
            return isName(SERVICE, key)
                    || isName(LABEL, key)
                    || columns[ALIASES] >= 0 && reader.hasName(columns[ALIASES], key);
        }

        private boolean isName(int column, byte[] key) {
            return columns[column] >= 0 && reader.isName(columns[column], key);
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
                    Integer.parseInt(text(4)),
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

    private final byte[] csv;
    private CsvReader reader;
    private int[] columns = new int[0];

    private RecordedPorts(byte[] csv) {
        this.csv = csv;
    }

    static RecordedPorts in(Path folder) throws IOException {
        Path file = folder.resolve("ports.csv");
        try {
            return new RecordedPorts(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw DatasetsException.in(file, "", "there is no recorded registry", "run `build --record` first");
        }
    }

    /** Returns the rows that the choice takes, in the file's order: port, transport, rank. */
    List<FoundRow> rows(Choice choice) {
        reader = new CsvReader(csv);
        reader.next();
        List<String> header = reader.row();
        columns = NAMES.stream().mapToInt(header::indexOf).toArray();
        List<FoundRow> rows = new ArrayList<>();
        Cells cells = new Cells();
        while (reader.next()) {
            if (choice.takes(cells)) {
                rows.add(cells.row());
            }
        }
        return rows;
    }
}
