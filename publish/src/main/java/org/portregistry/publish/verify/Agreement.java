package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.table.FieldType;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/** Compares the formats of a release row by row: CSV, JSON, Avro and SQLite say the same. */
final class Agreement {
    private static final int FINDINGS_A_FILE = 10;
    private static final String SQLITE = "ports.sqlite";

    private final Path release;
    private final List<String> findings = new ArrayList<>();

    private Agreement(Path release) {
        this.release = release;
    }

    static List<String> check(Path release) throws IOException {
        Agreement agreement = new Agreement(release);
        agreement.ports();
        agreement.table(Tables.RANGES, "ranges");
        agreement.table(Tables.SERVICE_NAMES, "service_names");
        return agreement.findings;
    }

    private void ports() throws IOException {
        List<Row> json = table(Tables.PORTS, "ports");
        compare("ports.avro", AvroReading.of(release.resolve("ports.avro")), "ports.json", json, Tables.PORTS, true);
        compare(
                SQLITE,
                SqliteReading.of(release.resolve(SQLITE), "ports", true),
                "ports.json",
                json,
                Tables.PORTS,
                true);
        Set<String> ids = new HashSet<>();
        for (Row row : json) {
            if (!ids.add(row.cell("id"))) {
                findings.add("ports.csv: the id " + row.cell("id") + " stands twice");
            }
        }
        Set<String> conflicts = new HashSet<>();
        JsonReading.of(JsonFile.read(release, "conflicts.json", findings).path("conflicts"))
                .forEach(conflict -> conflicts.add(conflict.cell("id")));
        for (Row row : json) {
            for (String conflict : row.cell("conflicts").split(";")) {
                if (!conflict.isEmpty() && !conflicts.contains(conflict)) {
                    findings.add("conflicts.json: lacks " + conflict + ", which " + row.cell("id") + " names");
                }
            }
        }
    }

    private <T> List<Row> table(Table<T> table, String member) throws IOException {
        String csv = table.name() + ".csv";
        String file = table.name() + ".json";
        List<Row> json = JsonReading.of(JsonFile.read(release, file, findings).path(member));
        compare(csv, Rows.ofCsv(release.resolve(csv)), file, json, table, false);
        if (table != Tables.PORTS) {
            compare(SQLITE, SqliteReading.of(release.resolve(SQLITE), member, false), file, json, table, false);
        }
        return json;
    }

    private void compare(
            String file, List<Row> rows, String other, List<Row> others, Table<?> table, boolean evidence) {
        if (rows.size() != others.size()) {
            findings.add(file + ": has " + rows.size() + " rows, and " + other + " " + others.size());
        }
        int differences = 0;
        for (int i = 0; i < Math.min(rows.size(), others.size()); i++) {
            String difference = difference(rows.get(i), others.get(i), table, evidence);
            if (!difference.isEmpty() && differences++ < FINDINGS_A_FILE) {
                findings.add(file + ": row " + (i + 1) + ": " + difference + " in " + other);
            }
        }
        if (differences > FINDINGS_A_FILE) {
            findings.add(file + ": and " + (differences - FINDINGS_A_FILE) + " more rows differ from " + other);
        }
    }

    private static String difference(Row row, Row other, Table<?> table, boolean evidence) {
        Set<String> columns = new LinkedHashSet<>(row.cells().keySet());
        columns.addAll(other.cells().keySet());
        if (!evidence) {
            columns.remove(EvidenceText.COLUMN);
        }
        Set<String> decimals = new HashSet<>();
        table.fields().stream()
                .filter(field -> field.column().type() == FieldType.DECIMAL)
                .map(field -> field.column().name())
                .forEach(decimals::add);
        for (String column : columns) {
            String cell = row.cell(column);
            String same = other.cell(column);
            if (!cell.equals(same) && !(decimals.contains(column) && Rows.isSameNumber(cell, same))) {
                return column + " is \"" + cell + "\", and \"" + same + "\"";
            }
        }
        return "";
    }
}
