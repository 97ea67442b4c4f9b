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
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Evidence;
import org.portregistry.model.Include;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.model.Status;
import org.portregistry.model.TextPolicy;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.model.WideRange;
import org.portregistry.publish.Examples;
import org.portregistry.publish.Examples.RowBuilder;
import org.portregistry.publish.release.ReleaseFormat;

class ServicesFileTest {
    private static final Source CHOOSY = distribution("choosy");
    private static final Source LONG = distribution("long");
    private static final Source LONGER = distribution("longer");
    private static final Source OWN =
            new Source("own", "Names of one's own", Authority.LOCAL, "none", TextPolicy.KEEP, Include.DEFAULT, "");

    private static final Assignment HTTP = tcp(80, "http")
            .claim(CHOOSY, Used.YES, "http", "www", "whois++", "bad name", "9", "cl/1", "#x", "a".repeat(32))
            .claim(Examples.LIST, Used.UNSTATED, "the-web", "web")
            .description("World Wide Web\nHTTP # really")
            .build();

    @Test
    void line_holdsNamePortLegalAliasesAndDescription() throws IOException {
        assertEquals(List.of("http\t80/tcp\tcl/1 whois++ www\t# World Wide Web HTTP # really"), services(HTTP));
    }

    @Test
    void firstBenignStatedUse_isNamedFirstAndOthersOfTrustedSourcesAreAliases() throws IOException {
        assertEquals(
                List.of("b\t1/tcp\td e"),
                services(
                        tcp(1, "a")
                                .status(Status.MALICIOUS)
                                .claim(LONG, Used.UNSTATED, "a")
                                .build(),
                        tcp(1, "b").rank(2, Basis.TIE).build(),
                        tcp(1, "c").rank(3, Basis.TIE).status(Status.UNOFFICIAL).build(),
                        tcp(1, "d")
                                .rank(4, Basis.TIE)
                                .claim(LONG, Used.UNSTATED, "e")
                                .build(),
                        tcp(2, "").status(Status.RESERVED).build(),
                        Examples.row(3, Transport.UNSTATED, "f").build()));
    }

    @Test
    void manyAliases_standOnMoreLinesOfTheSameName() throws IOException {
        String[] aliases = "abcdefgh"
                .chars()
                .mapToObj(letter -> Character.toString(letter).repeat(30))
                .toArray(String[]::new);
        List<String> lines = services(
                tcp(7, "many").claim(LONG, Used.UNSTATED, "many", aliases).build());
        assertEquals(3, lines.size());
        for (String line : lines) {
            assertTrue(line.startsWith("many\t7/tcp\t"), line);
            assertTrue(line.length() <= 126, line);
        }
    }

    @Test
    void nameOfSeveralPorts_leadsToTheOneOfTheListThatSaysWhatIsUsed() throws IOException {
        assertReadersFind(
                "alt/tcp",
                "8080/tcp",
                tcp(591, "alt").claim(LONG, Used.UNSTATED, "alt").claim(LONGER, Used.UNSTATED, "alt"),
                tcp(8008, "alt"),
                tcp(8080, "alt").claim(CHOOSY, Used.YES, "alt"));
    }

    @Test
    void nameOfSeveralPorts_leadsToTheOneOfMostListsEachGoingToItsLowest() throws IOException {
        assertReadersFind(
                "alt/tcp",
                "20/tcp",
                tcp(10, "alt").claim(LONG, Used.UNSTATED, "alt"),
                tcp(20, "alt").claim(CHOOSY, Used.UNSTATED, "alt").claim(LONGER, Used.UNSTATED, "alt"),
                tcp(30, "alt")
                        .claim(LONG, Used.UNSTATED, "alt")
                        .claim(CHOOSY, Used.UNSTATED, "alt")
                        .claim(LONGER, Used.UNSTATED, "alt"));
    }

    @Test
    void aliasOfADistribution_keepsItsPortThoughAnotherPortPrefersTheName() throws IOException {
        Assignment[] rows = {
            tcp(104, "acr-nema").claim(CHOOSY, Used.YES, "acr-nema", "dicom").build(),
            tcp(11112, "dicom").claim(CHOOSY, Used.YES, "dicom").build()
        };
        assertEquals(
                List.of("acr-nema\t104/tcp\tdicom", "dicom\t11112/tcp", "acr-nema\t104/tcp\tdicom"), services(rows));
    }

    @Test
    void nameThatNoListHas_leadsToWhereItIsUsed() throws IOException {
        assertReadersFind(
                "icp/tcp", "3130/tcp", tcp(1112, "icp"), tcp(3130, "icp").used(2));
    }

    @Test
    void nameThatNobodyUses_leadsToItsLowestAssignedPort() throws IOException {
        assertReadersFind(
                "twin/tcp", "7/tcp", tcp(5, "twin").status(Status.UNOFFICIAL), tcp(7, "twin"), tcp(9, "twin"));
    }

    @Test
    void nameOfOnesOwn_leadsToOnesOwnPort() throws IOException {
        assertReadersFind(
                "alt/tcp",
                "9999/tcp",
                tcp(80, "alt").claim(CHOOSY, Used.YES, "alt"),
                tcp(9999, "alt").claim(OWN, Used.UNSTATED, "alt"));
    }

    @Test
    void nameWithoutATransport_leadsToThePortOfTheDistribution() throws IOException {
        List<String> lines = services(
                Examples.row(591, Transport.UDP, "alt").build(),
                tcp(8080, "alt").claim(CHOOSY, Used.YES, "alt").build());
        assertEquals("alt\t8080/tcp", lines.get(0));
    }

    @Test
    void portsThatPreferEachOthersAlias_areTheSameToEveryReader() throws IOException {
        ServicesLines lines = ServicesLines.of(services(
                tcp(1, "f").claim(CHOOSY, Used.UNSTATED, "x", "g").build(),
                tcp(2, "g").claim(CHOOSY, Used.UNSTATED, "y", "f").used(9).build(),
                tcp(3, "f").claim(LONG, Used.UNSTATED, "z").build())
                .stream());
        assertEquals(lines.placesByFirstLine(), lines.placesByLastLine());
        assertEquals(lines.namesByFirstLine(), lines.namesByLastLine());
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
        assertFalse(ServiceAlias.isAccepted("a".repeat(32)));
        assertTrue(ServiceAlias.isAccepted("a".repeat(31)));
    }

    @Test
    void wiresharksFile_holdsNamedRangesBeforePortsAndTheWidestFirst() throws IOException {
        assertEquals(
                List.of("wide\t1-9000/tcp", "narrow\t1000-2000/tcp", "echo\t7/tcp"),
                lines(
                        new WiresharkServices(),
                        new Registry(
                                List.of(tcp(7, "echo").build()),
                                List.of(
                                        range(1, 9000, "wide"),
                                        range(500, 3000, "used-for-voice"),
                                        range(1000, 2000, "narrow")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    @Test
    void nmapServices_holdWhatNmapKnows() throws IOException {
        assertEquals(
                List.of("http\t80/tcp\t# World Wide Web HTTP # really", "often\t81/sctp\t0.484143"),
                lines(
                        new NmapServices(),
                        registry(
                                HTTP,
                                Examples.row(81, Transport.SCTP, "often")
                                        .frequency("0.484143")
                                        .build(),
                                Examples.row(82, Transport.DCCP, "never").build())));
    }

    @Test
    void minimalJson_holdsNameAndDescription() throws IOException {
        assertEquals(
                List.of(
                        "{\"meta\":[\"2026.08.17\",\"2.2.0\"],",
                        "\"80/tcp\":[\"http\",\"World Wide Web\\nHTTP # really\"]}"),
                lines(new PortsMinJson(), registry(HTTP)));
    }

    private static void assertReadersFind(String name, String place, RowBuilder... rows) throws IOException {
        Assignment[] built = new Assignment[rows.length];
        for (int i = 0; i < rows.length; i++) {
            built[i] = rows[i].build();
        }
        ServicesLines lines = ServicesLines.of(services(built).stream());
        assertEquals(place, lines.placesByFirstLine().get(name), "the C library");
        assertEquals(place, lines.placesByLastLine().get(name), "Go");
        assertEquals(lines.namesByFirstLine(), lines.namesByLastLine(), "the C library and Wireshark");
        assertEquals(rows.length, lines.namesByFirstLine().size());
    }

    private static List<String> services(Assignment... rows) throws IOException {
        return lines(new ServicesFile(), registry(rows));
    }

    private static Registry registry(Assignment... rows) {
        return new Registry(List.of(rows), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> lines(ReleaseFormat format, Registry registry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Examples.release(registry, Examples.IANA, Examples.LIST, CHOOSY, LONG, LONGER, OWN), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static RowBuilder tcp(int port, String service) {
        return Examples.row(port, Transport.TCP, service);
    }

    private static WideRange range(int start, int end, String service) {
        return new WideRange(
                new PortRange(start, end),
                Transport.TCP,
                service,
                "",
                Status.UNOFFICIAL,
                "",
                List.of(),
                List.of(),
                "",
                List.of("list"),
                List.of(new Evidence("list", "line 1", service, NameMatch.SLUG, Used.UNSTATED, List.of())));
    }

    private static Source distribution(String id) {
        return new Source(id, "List " + id, Authority.DISTRIBUTION, "BSD", TextPolicy.KEEP, Include.DEFAULT, "");
    }
}
