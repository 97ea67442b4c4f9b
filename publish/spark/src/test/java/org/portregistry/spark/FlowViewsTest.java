package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format of flow records becomes the same columns. The fixtures are ours; the odd cases stand in them side by side. */
class FlowViewsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/org/portregistry/spark/flows");
    private static final Path SCRIPTS = Path.of("src/main/resources/org/portregistry/spark/flows");

    /** Fixtures of one format are told apart by a number, as in {@code aws-vpc-2}. */
    static Stream<String> fixtures() throws IOException {
        return names(FIXTURES, ".golden");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void records_becomeFlowsWithTheirServer(String fixture) throws IOException {
        List<String> rows = served(format(fixture), FIXTURES.resolve(fixture + ".log"));
        assertEquals(Files.readString(FIXTURES.resolve(fixture + ".golden")).strip(), String.join("\n", rows));
    }

    /** Returns the flows of records with their servers, by time. */
    private static List<String> served(String format, Path records) throws IOException {
        SparkSession session = LocalSpark.session();
        SqlScript.createFlows(session, format, records.toString());
        SqlScript.run(session, SqlScript.resource("served.sql"));
        return session
                .sql("SELECT CAST(time AS STRING), src, dst, src_port, dst_port, protocol, bytes, packets,"
                        + " tcp_flags, initiator, answered, application, server_port, service FROM served ORDER BY"
                        + " time")
                .collectAsList()
                .stream()
                .map(FlowViewsTest::line)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-vpc", "zeek-tsv", "nfdump-csv"})
    void filesWithOtherHeaders_areEachReadByTheirOwn(String format, @TempDir Path folder) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String fixture :
                fixtures().filter(name -> format(name).equals(format)).toList()) {
            Files.copy(FIXTURES.resolve(fixture + ".log"), folder.resolve(fixture + ".log"));
            expected.addAll(Files.readAllLines(FIXTURES.resolve(fixture + ".golden")));
        }
        assertEquals(
                expected.stream().sorted().toList(),
                served(format, folder).stream().sorted().toList());
    }

    @Test
    void everyFormat_hasAFixtureAndIsListed() throws IOException {
        TreeSet<String> scripts = new TreeSet<>(names(SCRIPTS, ".sql").toList());
        assertEquals(
                scripts,
                new TreeSet<>(SqlScript.resource("flows/formats.txt").lines().toList()),
                "flows/formats.txt");
        assertEquals(
                scripts, new TreeSet<>(fixtures().map(FlowViewsTest::format).toList()), "a fixture for each format");
        scripts.forEach(format -> assertTrue(ObservedUseOptions.HELP.contains(format), "--help names " + format));
    }

    @Test
    void unknownFormat_isRefusedWithThoseThatThereAre() {
        IOException refusal =
                assertThrows(IOException.class, () -> SqlScript.createFlows(LocalSpark.session(), "zeek", "x"));
        assertTrue(refusal.getMessage().contains("zeek-tsv"), refusal.getMessage());
    }

    @Test
    void formatOfOnesOwn_isATextFile(@TempDir Path folder) throws IOException {
        Path records = Files.writeString(folder.resolve("records.csv"), "51034,443\n");
        Path script = Files.writeString(folder.resolve("own.sql"), """
            CREATE OR REPLACE TEMPORARY VIEW records (a INT, b INT) USING csv OPTIONS (path '${flows.in}');
            CREATE OR REPLACE TEMPORARY VIEW flows AS SELECT a AS src_port, b AS dst_port, 6 AS protocol FROM records
            """);
        SqlScript.createFlows(LocalSpark.session(), script.toString(), records.toString());
        assertEquals("443", LocalSpark.row("SELECT ports.service_port(src_port, dst_port, protocol) FROM flows"));
    }

    private static String format(String fixture) {
        return fixture.replaceFirst("-\\d$", "");
    }

    private static Stream<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String line(Row row) {
        return String.join(
                "|",
                IntStream.range(0, row.size())
                        .mapToObj(column -> String.valueOf(row.get(column)))
                        .toList());
    }
}
