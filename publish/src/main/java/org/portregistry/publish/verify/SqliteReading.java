package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portregistry.publish.format.SqliteDatabase;
import org.portregistry.publish.snapshot.Row;
import org.sqlite.SQLiteConfig;

/** The rows of an SQLite table, in the order in which they were written, as {@link Rows}. */
final class SqliteReading {

    private SqliteReading() {}

    static List<Row> of(Path file, String table, boolean withEvidence) throws IOException {
        SqliteDatabase.load(); // a driver that does not run is no fault of the file
        return Damaged.unless(file.getFileName().toString(), () -> rows(file, table, withEvidence));
    }

    private static List<Row> rows(Path file, String table, boolean withEvidence) throws IOException, SQLException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString()); // of which SQLite says that it cannot be opened
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection database = SqliteDatabase.open(file, config);
                Statement statement = database.createStatement()) {
            Map<String, String> evidence = withEvidence ? evidence(statement) : Map.of();
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("select * from " + table + " order by rowid")) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 1; i <= columns; i++) {
                        cells.put(result.getMetaData().getColumnName(i), result.getString(i));
                    }
                    if (withEvidence) {
                        cells.put(EvidenceText.COLUMN, evidence.get(cells.get("id")));
                    }
                    rows.add(new Row(cells));
                }
            }
            return rows;
        }
    }

    private static Map<String, String> evidence(Statement statement) throws SQLException {
        Map<String, String> evidence = new HashMap<>();
        try (ResultSet result = statement.executeQuery("select * from evidence order by rowid")) {
            while (result.next()) {
                evidence.merge(
                        result.getString("id"),
                        EvidenceText.of(
                                result.getString("source"),
                                result.getString("place"),
                                text(result, "stated"),
                                result.getString("match"),
                                text(result, "used"),
                                text(result, "aliases")),
                        (before, next) -> before + "\n" + next);
            }
        }
        return evidence;
    }

    private static String text(ResultSet result, String column) throws SQLException {
        return Objects.requireNonNullElse(result.getString(column), "");
    }
}
