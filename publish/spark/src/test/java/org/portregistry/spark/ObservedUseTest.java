package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves an organisation is counts, and only of what many servers do. */
class ObservedUseTest {
    /** Servers of network after network, two to each, each seen on every day. */
    private static final String FLOWS = """
        CREATE OR REPLACE TEMPORARY VIEW kinds AS SELECT * FROM VALUES
          ('many', 8443, 6, 100, 10, 0, 'source', true, 'ssl'),
          ('begun', 443, 6, 60, 8, 1000, 'source', CAST(null AS boolean), CAST(null AS string)),
          ('guessed', 9200, 6, 50, 7, 2000, null, null, null),
          ('few servers', 9999, 6, 49, 30, 3000, 'source', true, null),
          ('few days', 53, 17, 80, 6, 0, 'source', true, 'dns'),
          ('no answer', 22, 6, 500, 30, 4000, 'source', false, null)
          AS kind(name, port, protocol, servers, days, base, initiator, answered, application);
        CREATE OR REPLACE TEMPORARY VIEW flows AS
        SELECT timestamp_seconds(1767225600 + day * 86400) AS time,
               '192.0.2.77' AS src,
               concat('10.', (base + id) div 500, '.', ((base + id) div 2) % 250, '.', (base + id) % 2) AS dst,
               50000 AS src_port, port AS dst_port, protocol, CAST(null AS int) AS tcp_flags,
               initiator, answered, application
        FROM kinds CROSS JOIN (SELECT id FROM range(0, 500, 1, 2)) CROSS JOIN (SELECT id AS day FROM range(0, 30, 1, 1))
        WHERE id < servers AND day < days
        """;

    @TempDir
    private Path folder;

    @Test
    void flows_becomeCountsOfWhatManyServersDo() throws IOException {
        assertEquals(
                List.of(
                        "443,tcp,0.23166,60,30,8,2026-01-01,2026-01-08,syn",
                        "8443,tcp,0.3861,100,50,10,2026-01-01,2026-01-10,service",
                        "9200,tcp,0.19305,50,25,7,2026-01-01,2026-01-07,flow"),
                count("50", "7"));
    }

    @Test
    void smallCounts_areDroppedOnlyAsFarAsAskedFor() throws IOException {
        List<String> rows = count("1", "1");
        assertTrue(rows.contains("9999,tcp,0.189189,49,25,30,2026-01-01,2026-01-30,syn"), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("53,udp,1.")), rows.toString());
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("22,")), "nobody answered on 22");
    }

    @Test
    void noAddress_leaves() throws IOException {
        for (String row : count("1", "1")) {
            assertTrue(
                    row.matches("\\d+,(tcp|udp),[01]\\.\\d+,\\d+,\\d+,\\d+,[0-9-]{10},[0-9-]{10},(flow|syn|service)"),
                    row);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        --in x                                 | --format is missing
        --format zeek-tsv                      | --in is missing
        --in x --format y --min-servers 0      | --min-servers 0 is not a count
        --in x --format y --min-days many      | --min-days many is not a count
        --in x --format y --minimum 5          | --minimum is not an option; write one of
        --in x --format                        | --format has no value
        """)
    void wrongCommandLine_isRefusedWithItsCure(String line, String cure) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> ObservedUseOptions.parse(List.of(line.split(" "))))
                .getMessage();
        assertTrue(message.contains(cure), message);
    }

    private List<String> count(String servers, String days) throws IOException {
        Path script = Files.writeString(folder.resolve("flows.sql"), FLOWS);
        return ObservedUse.count(
                LocalSpark.session(),
                ObservedUseOptions.parse(List.of(
                        "--in", "-", "--format", script.toString(), "--min-servers", servers, "--min-days", days)));
    }
}
