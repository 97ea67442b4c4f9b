package org.portregistry.publish.verify;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.publish.snapshot.Row;
import org.portregistry.publish.table.SpreadsheetGuard;

/** The rows of a file as exact texts, so that files of different formats can be compared. */
final class Rows {

    private Rows() {}

    /**
     * Reads CSV and takes spreadsheet guards off. Bytes that are not UTF-8 become
     * replacement characters, so that their row is found to differ.
     */
    static List<Row> ofCsv(Path file) throws IOException {
        return Damaged.unless(file.getFileName().toString(), () -> rows(file));
    }

    private static List<Row> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord record : parser) {
                Map<String, String> cells = new LinkedHashMap<>();
                record.toMap().forEach((column, cell) -> cells.put(column, SpreadsheetGuard.off(cell)));
                rows.add(new Row(cells));
            }
            return rows;
        }
    }

    /** Avro, SQLite and JSON hold decimals as binary numbers, which print in other digits. */
    static boolean isSameNumber(String number, String other) {
        try {
            return new BigDecimal(number).doubleValue() == new BigDecimal(other).doubleValue();
        } catch (NumberFormatException noNumber) {
            return false; // such as an empty cell
        }
    }
}
