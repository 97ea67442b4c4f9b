package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.model.Assignment;
import org.portregistry.model.Basis;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.ReleaseFormat;

class ServicesFileTest {
    private static final Assignment HTTP = Examples.row(80, Transport.TCP, "http")
            .aliases("www", "www-http", "whois++", "bad name", "9", "a/b", "#x")
            .description("World Wide Web\nHTTP # really")
            .build();

    @Test
    void line_holdsNamePortAcceptedAliasesAndDescription() throws IOException {
        assertEquals(
                List.of("http\t80/tcp\twhois++ www www-http\t# World Wide Web HTTP # really"),
                lines(new ServicesFile(), HTTP));
    }

    @Test
    void onlyThePreferredBenignStatedUse_isNamed() throws IOException {
        assertEquals(
                List.of("b\t1/tcp"),
                lines(
                        new ServicesFile(),
                        Examples.row(1, Transport.TCP, "a")
                                .status(Status.MALICIOUS)
                                .build(),
                        Examples.row(1, Transport.TCP, "b").rank(2, Basis.TIE).build(),
                        Examples.row(1, Transport.TCP, "c").rank(3, Basis.TIE).build(),
                        Examples.row(2, Transport.TCP, "")
                                .status(Status.RESERVED)
                                .build(),
                        Examples.row(3, Transport.UNSTATED, "d").build()));
    }

    @Test
    void assignedUses_standBeforeUnofficialOnes() throws IOException {
        assertEquals(
                List.of("https\t443/tcp", "# Not assigned by IANA, but in use", "https\t99/tcp"),
                lines(
                        new ServicesFile(),
                        Examples.row(99, Transport.TCP, "https")
                                .status(Status.UNOFFICIAL)
                                .build(),
                        Examples.row(443, Transport.TCP, "https").build()));
    }

    @Test
    void aliasThatIsAnotherServicesName_isLeftOut() throws IOException {
        assertEquals(
                List.of("http\t80/tcp", "www\t8000/tcp"),
                lines(
                        new ServicesFile(),
                        Examples.row(80, Transport.TCP, "http").aliases("WWW").build(),
                        Examples.row(8000, Transport.TCP, "www").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "3com-tsmux", "whois++", "sql*net", "z39.50", "_a", "-x"})
    void nameThatReadersTake_isAccepted(String name) {
        assertTrue(ServiceAlias.isAccepted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "914", "9-1", "cl/1", "a b", "a#b", "#a", "ünï", "a\tb", "<img>"})
    void nameThatReadersStumbleOver_isNot(String name) {
        assertFalse(ServiceAlias.isAccepted(name));
        assertFalse(ServiceAlias.isAccepted("a".repeat(64)));
        assertTrue(ServiceAlias.isAccepted("a".repeat(63)));
    }

    @Test
    void nmapServices_holdWhatNmapKnows() throws IOException {
        assertEquals(
                List.of("http\t80/tcp\t# World Wide Web HTTP # really", "often\t81/sctp\t0.484143"),
                lines(
                        new NmapServices(),
                        HTTP,
                        Examples.row(81, Transport.SCTP, "often")
                                .frequency("0.484143")
                                .build(),
                        Examples.row(82, Transport.DCCP, "never").build()));
    }

    @Test
    void minimalJson_holdsNameAndDescription() throws IOException {
        assertEquals(
                List.of(
                        "{\"meta\":[\"2026.08.17\",\"2.0.0\"],",
                        "\"80/tcp\":[\"http\",\"World Wide Web\\nHTTP # really\"]}"),
                lines(new PortsMinJson(), HTTP));
    }

    private static List<String> lines(ReleaseFormat format, Assignment... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Registry registry = new Registry(List.of(rows), List.of(), List.of(), List.of(), List.of());
        format.write(Examples.release(registry), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# Port Registry") && !line.startsWith("# name"))
                .toList();
        boolean empty = lines.get(lines.size() - 1).equals("# Not assigned by IANA, but in use");
        return empty ? lines.subList(0, lines.size() - 1) : lines;
    }
}
