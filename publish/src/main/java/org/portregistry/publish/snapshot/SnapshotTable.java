package org.portregistry.publish.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/**
 * The tables of a snapshot, and what a file must hold to be one. Without that, every row would seem to have changed.
 *
 * <p>Columns are only ever appended. So a file of an older release may lack the last ones, and one of a newer release may
 * have more; any other header is damaged.
 */
enum SnapshotTable {
    PORTS(Tables.PORTS, List.of("id", "port", "transport", "service", "rank", "status"), List.of("port")),
    RANGES(
            Tables.RANGES,
            List.of("start", "end", "transport", "service", "status", "sources"),
            List.of("start", "end")),
    SERVICE_NAMES(Tables.SERVICE_NAMES, List.of("service", "transport", "status", "sources"), List.of()),
    CONFLICTS(Tables.CONFLICTS, List.of("id", "port", "state"), List.of("port"));

    private final Table<?> table;
    private final List<String> key;
    private final List<String> ports;

    SnapshotTable(Table<?> table, List<String> key, List<String> ports) {
        this.table = table;
        this.key = key;
        this.ports = ports;
    }

    /**
     * Reads a CSV file of the table.
     *
     * @throws DatasetsException if it is not as it was released
     */
    Sheet read(Path file, String cure) throws IOException {
        CsvFile csv = CsvFile.read(file, cure).require(key);
        csv.require(columnsUpToTheLast(csv.columns()));
        return checked(file, Sheet.of(csv), cure);
    }

    /** Returns the sheet; refuses a row that is not told from others, or is at no port. */
    Sheet checked(Path file, Sheet sheet, String cure) {
        String id = key.get(0);
        int number = 0;
        for (Sheet.Row row : sheet.rows()) {
            number++;
            if (row.cell(id).isEmpty()) {
                throw DatasetsException.in(file, "row " + number, "has no " + id, cure);
            }
            for (String column : ports) {
                if (!isPort(row.cell(column))) {
                    throw DatasetsException.in(file, "row " + number, column + " is no port", cure);
                }
            }
        }
        return sheet;
    }

    /** Only a conflict may be on a range. */
    private boolean isPort(String cell) {
        Optional<PortRange> range = PortRange.parse(cell);
        return range.isPresent() && (this == CONFLICTS || cell.indexOf('-') < 0);
    }

    /** Returns the columns of the table up to the last one that the header has. */
    private List<String> columnsUpToTheLast(List<String> header) {
        List<String> columns = table.columns();
        int count = columns.size();
        while (!header.contains(columns.get(count - 1))) {
            count--;
        }
        return columns.subList(0, count);
    }
}
