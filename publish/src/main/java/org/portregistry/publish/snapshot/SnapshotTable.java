package org.portregistry.publish.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/**
 * The tables of a snapshot, and what a file must hold to be one. Without that, every row would seem to have changed.
 *
 * <p>Columns are only ever appended. So a file of an older release may lack the last ones, and one of a newer release may
 * have more; any other header is damaged.
 */
public enum SnapshotTable {
    /** One row per service on a port and transport. */
    PORTS(Tables.PORTS, List.of("id", "port", "transport", "service", "rank", "status"), List.of("port")),
    /** One row per range too wide to expand. */
    RANGES(
            Tables.RANGES,
            List.of("start", "end", "transport", "service", "status", "sources"),
            List.of("start", "end")),
    /** One row per service name without a port. */
    SERVICE_NAMES(Tables.SERVICE_NAMES, List.of("service", "transport", "status", "sources"), List.of()),
    /** One row per conflict. */
    CONFLICTS(Tables.CONFLICTS, List.of("id", "port", "state"), List.of("port"));

    /** The tables that changes can be applied to. */
    public static final List<SnapshotTable> APPLICABLE = List.of(PORTS, RANGES, SERVICE_NAMES);

    private static final Comparator<Row> BY_TRANSPORT =
            Comparator.comparing(row -> Transport.parse(row.cell("transport")).orElse(Transport.UNSTATED));

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
        return checked(file, Sheet.of(csv), cure).withFileSha256(DigestUtils.sha256Hex(Files.readAllBytes(file)));
    }

    /** Returns the name of its file in a release. */
    public String file() {
        return table.name() + ".csv";
    }

    /** Returns what tells a row from the others of the table, as ids of changes have it. */
    public String id(Row row) {
        return switch (this) {
            case PORTS, CONFLICTS -> row.cell("id");
            case RANGES ->
                row.cell("start") + "-" + row.cell("end") + "/" + part(row.cell("transport")) + "/"
                        + part(row.cell("service"));
            case SERVICE_NAMES -> "-/" + part(row.cell("transport")) + "/" + row.cell("service");
        };
    }

    /** Returns the rows of a sheet by what tells them apart, in their order. */
    public Map<String, Row> byId(Sheet sheet) {
        Map<String, Row> rows = new LinkedHashMap<>();
        sheet.rows().forEach(row -> rows.put(id(row), row));
        return rows;
    }

    /** Returns the order of the rows in a release; a cell that should hold a number and does not comes last. */
    public Comparator<Row> order() {
        return switch (this) {
            case PORTS -> byNumber("port").thenComparing(BY_TRANSPORT).thenComparing(byNumber("rank"));
            case RANGES ->
                byNumber("start")
                        .thenComparing(byNumber("end"))
                        .thenComparing(BY_TRANSPORT)
                        .thenComparing(row -> row.cell("service"));
            case SERVICE_NAMES ->
                Comparator.<Row, String>comparing(row -> row.cell("service")).thenComparing(BY_TRANSPORT);
            case CONFLICTS -> (one, other) -> 0;
        };
    }

    private static Comparator<Row> byNumber(String column) {
        return Comparator.comparingInt(row -> {
            String cell = row.cell(column);
            return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : Integer.MAX_VALUE;
        });
    }

    private static String part(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    /** Returns the sheet; refuses a row that is not told from others, or is at no port. */
    Sheet checked(Path file, Sheet sheet, String cure) {
        String id = key.get(0);
        int number = 0;
        for (Row row : sheet.rows()) {
            number++;
            if (row.cell(id).isEmpty()) {
                throw DatasetsException.in(file, "row " + number, "has no " + id, cure);
            }
            for (String column : ports) {
                if (!isPort(row.cell(column))) {
                    throw DatasetsException.in(file, "row " + number, column + " is not a port", cure);
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
