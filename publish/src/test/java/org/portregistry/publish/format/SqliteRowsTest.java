package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;

class SqliteRowsTest {

    /** As many rows as one statement takes, one less, one more, and several times as many. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 149, 150, 151, 300, 777})
    void rows_areThereInTheirOrder(int count) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = database.createStatement()) {
            statement.execute("create table t (name text, number integer)");
            try (SqliteRows rows = new SqliteRows(database, "t", 2)) {
                for (int i = 0; i < count; i++) {
                    rows.add(i % 3 == 0 ? "" : "row " + i);
                    rows.add(Integer.toString(i));
                }
            }
            int row = 0;
            try (ResultSet found =
                    statement.executeQuery("select name, number, typeof(number) from t order by rowid")) {
                for (; found.next(); row++) {
                    assertEquals(row % 3 == 0 ? null : "row " + row, found.getString(1));
                    assertEquals(row, found.getInt(2));
                    assertEquals("integer", found.getString(3));
                }
            }
            assertEquals(count, row);
        }
    }

    @Test
    void releaseWithoutSources_isWritten() throws IOException {
        Release release = Examples.release(Examples.registry());
        Release bare = new Release(
                release.version(),
                release.digest(),
                List.of(),
                release.registry(),
                release.encoded(),
                release.conflicts(),
                release.changes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PortsSqlite().write(bare, out);
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("SQLite format 3"));
    }
}
