package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.lookup.PortRegistry;

/** The functions as people write them in SQL. */
class PortCatalogTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        service(9200, 'tcp')                       | elasticsearch
        service(9200, 6)                           | elasticsearch
        service(53Y, 17S)                          | domain
        service(53L, ' UDP ')                      | domain
        service(53, '17')                          | domain
        service(30080, 'tcp')                      | kube-nodeport
        service(cast(null AS int), 'tcp')          | null
        service(null, 'tcp')                       | null
        service(443, cast(null AS string))         | null
        service(443, cast(null AS int))            | null
        service(0, 'tcp')                          | null
        service(-1, 'tcp')                         | null
        service(65536, 'tcp')                      | null
        service(4294967739L, 'tcp')                | null
        service(8, 'icmp')                         | null
        service(8, 1)                              | null
        service(53, 4294967313L)                   | null
        service(443, '-')                          | null
        services(8, 1)                             | null
        services(65535, 'sctp')                    | []
        entry(8, 1)                                | null
        entry(9200, 'tcp').name                    | elasticsearch
        entry(9200, 'tcp').status                  | unofficial
        entry(22, 'tcp').status                    | assigned
        entry(30080, 'tcp').description            | null
        service_port(51034, 443, 'tcp')            | 443
        service_port(443, 51034, 6)                | 443
        service_port(546, 547, 17)                 | 547
        service_port(443, null, 6)                 | null
        service_port(0, 0, 17)                     | null
        service_port(8, 0, 1)                      | null
        service_port(70000, 443, 6)                | null
        service_port(443, 51034, 6, 2)             | 51034
        service_port(443, 51034, 6, 18)            | 443
        service_port(443, 51034, 6, '......S.')    | 51034
        service_port(443, 51034, 'tcp', '...A..S.')| 443
        service_port(443, 51034, 'tcp', '0x02')    | 51034
        service_port(443, 51034, 'tcp', 'SYN,ACK') | 443
        service_port(443, 51034, 17, 2)            | 443
        service_port(443, 51034, 6, null)          | 443
        service_side(51034, 443, 'tcp')            | destination
        service_side(443, 51034, 'tcp')            | source
        service_side(443, 51034, 'tcp', 2)         | destination
        service_side(123, 123, 'udp')              | null
        service_side(179, 179, 'tcp', 2)           | destination
        service_side(0, 0, 'tcp', 2)               | null
        """)
    void call_isAnswered(String call, String expected) {
        String answer = LocalSpark.row("SELECT ports." + call);
        assertEquals(expected, answer.replace("ArraySeq()", "[]").replace("WrappedArray()", "[]"));
    }

    @Test
    void flagsOfAnUnknownRow_leaveItToTheWeights() {
        assertEquals(
                List.of("51034", "443", "443"),
                LocalSpark.rows("SELECT ports.service_port(443, 51034, 6, flags) FROM VALUES (2), (null), (16) AS"
                        + " flow(flags)"));
    }

    @Test
    void callsThatAreAlike_areOneExpressionToGroupBy() {
        assertEquals(
                List.of("domain 2", "https 1"),
                LocalSpark.rows("SELECT ports.service(port, 'tcp') AS name, count(*) FROM VALUES (53), (443), (53) AS"
                        + " flow(port) GROUP BY ports.service(port, 'tcp') ORDER BY name"));
    }

    @Test
    void version_isThatOfTheLookUpLibrary() {
        assertEquals(PortRegistry.load().version(), LocalSpark.row("SELECT ports.version()"));
    }

    @Test
    void functions_areListed() {
        assertTrue(
                LocalSpark.rows("SHOW USER FUNCTIONS IN ports").stream().anyMatch(row -> row.contains("service_side")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        service('443', 'tcp')           | the port is a STRING; write try_cast(… AS INT)
        service(443, 6.5)               | write try_cast(… AS INT) or cast(… AS STRING)
        service(443)                    | write service(port, protocol); here are 1 arguments
        service_port(1, 2, 'tcp', 3, 4) | write service_port(source port, destination port, protocol, [tcp_flags])
        servce(443, 'tcp')              | servce
        """)
    void wrongCall_isRefusedWithItsCure(String call, String cure) {
        Exception refusal = assertThrows(Exception.class, () -> LocalSpark.rows("SELECT ports." + call));
        assertTrue(refusal.getMessage().contains(cure), refusal.getMessage());
    }

    @Test
    void overlay_goesFirstAndTravelsToTheExecutors() throws IOException {
        Path own = Files.writeString(folder.resolve("own.services"), "billing 9200/tcp bill # our own\n");
        SparkSession session = LocalSpark.session();
        session.conf().set("spark.sql.catalog.own", PortCatalog.class.getName());
        session.conf().set("spark.sql.catalog.own.overlay", own.toString());
        session.range(9199, 9202, 1, 2).createOrReplaceTempView("few_ports");
        LocalSpark.row("SELECT own.service(9200, 'tcp')");
        Files.delete(own);
        assertEquals(
                List.of("9200 billing elasticsearch"),
                LocalSpark.rows("SELECT id, own.service(id, 'tcp'), ports.service(id, 'tcp') FROM few_ports"
                        + " WHERE own.service(id, 'tcp') = 'billing'"));
    }

    @Test
    void wrongLineOfAnOverlay_isRefusedWithItsFileAndLine() throws IOException {
        Path own = Files.writeString(folder.resolve("own.services"), "billing 9200/tcp\nbilling 99999/tcp\n");
        String message = refusal(Map.of("overlay", own.toString()));
        assertTrue(message.contains("own.services") && message.contains("2") && message.contains("99999"), message);
    }

    @Test
    void overlayThatIsNotThere_isRefusedWithItsSetting() {
        String message = refusal(Map.of("overlay", folder.resolve("none").toString()));
        assertTrue(message.startsWith("spark.sql.catalog.ports.overlay: "), message);
    }

    @Test
    void unknownSetting_isRefusedWithTheOneThatIsMeant() {
        assertEquals(
                "spark.sql.catalog.ports.overlays is not a setting; there is spark.sql.catalog.ports.overlay",
                refusal(Map.of("overlays", "x")));
    }

    private static String refusal(Map<String, String> options) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> new PortCatalog().initialize("ports", new CaseInsensitiveStringMap(options)))
                .getMessage();
    }
}
