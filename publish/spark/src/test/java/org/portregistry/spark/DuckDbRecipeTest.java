package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Transport;

/** The recipe of the README finds the server that the look-up library finds, in a release's own table. */
class DuckDbRecipeTest {
    /** Pairs of every kind: known and unknown ports, equal ones, calls, fragments, protocols without ports. */
    private static final String FLOWS = """
        COPY (SELECT (hash(i) % 65536)::INT AS src_port,
                     (CASE WHEN i % 3 = 0 THEN hash(i + 7) % 1024 WHEN i % 50 = 1 THEN hash(i) % 65536
                           ELSE hash(i + 7) % 65536 END)::INT AS dst_port,
                     CASE WHEN i % 11 = 0 THEN 1 WHEN i % 5 = 0 THEN 17 WHEN i % 7 = 0 THEN 132 ELSE 6 END AS protocol,
                     CASE WHEN i % 5 = 0 THEN NULL WHEN i % 13 = 0 THEN 2 ELSE 27 END AS tcp_flags
              FROM range(200000) AS r(i)
              UNION ALL SELECT 0, 0, 17, NULL) TO 'flows.parquet' (FORMAT parquet)\
        """;

    @TempDir
    private Path folder;

    @Test
    void recipe_findsTheServersOfTheLookUpLibrary() throws SQLException, IOException {
        String release = System.getProperty("registry.release", "");
        assertTrue(
                Files.exists(Path.of(release, "names.csv")),
                "name a release: -Dregistry.release=FOLDER, as ci/spark-test does");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(here(FLOWS, release));
            String[] recipe = Readme.sql("DuckDbRecipeTest").split(";\\s*(\n|$)");
            assertEquals(3, recipe.length);
            for (String step : recipe) {
                statement.execute(here(step, release));
            }
            try (ResultSet first = statement.executeQuery(here(recipe[2], release))) {
                assertTrue(first.next() && first.getLong("flows") > 0);
            }
            assertServers(statement);
        }
    }

    private String here(String sql, String release) {
        return sql.replace("'names.csv'", "'" + Path.of(release, "names.csv") + "'")
                .replace("'flows.parquet'", "'" + folder.resolve("flows.parquet") + "'");
    }

    private static void assertServers(Statement statement) throws SQLException {
        PortRegistry registry = PortRegistry.load();
        int rows = 0;
        try (ResultSet flows =
                statement.executeQuery("SELECT src_port, dst_port, protocol, tcp_flags, server_port FROM served")) {
            for (; flows.next(); rows++) {
                int source = flows.getInt(1);
                int destination = flows.getInt(2);
                boolean isCall = flows.getInt(3) == 6 && (flows.getInt(4) & 18) == 2;
                Optional<Integer> expected = Transport.ofProtocol(flows.getInt(3))
                        .filter(transport -> source + destination > 0)
                        .map(transport -> isCall ? destination : registry.servicePort(source, destination, transport));
                if (!expected.equals(Optional.ofNullable((Integer) flows.getObject(5)))) {
                    assertEquals(expected, Optional.ofNullable(flows.getObject(5)), source + " to " + destination);
                }
            }
        }
        assertEquals(200001, rows);
    }
}
