package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portregistry.ingest.datasets.StoredClaims;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.model.Claim;

/** The rules that hold whatever the format; the lists here are tab tables and patterns because those are short. */
class SourceParserTest {

    private static final String ROW = "^(?<port>[^|]*)\\|(?<transport>[^|]*)\\|(?<name>[^|]*)\\|(?<description>[^|]*)$";

    @Test
    void rowWithSeveralPortsTransportsAndNames_isOneClaimForEachCombination() throws Exception {
        assertEquals("""
                67/tcp Gnat
                67/tcp Moth
                67/udp Gnat
                67/udp Moth
                68/tcp Gnat
                68/tcp Moth
                68/udp Gnat
                68/udp Moth""", claims("67, 68|TCP/UDP|Moth, Gnat|"));
    }

    @Test
    void openRange_keepsItsFormInThePlace() throws Exception {
        assertEquals(false, rows("6000|tcp|x11|").claims().get(0).openEnd());
        Claim claim = rows("6000+|tcp|x11|").claims().get(0);
        assertEquals("6000", claim.ports().orElseThrow().toString());
        assertEquals(true, claim.openEnd());
        assertEquals("line 1 (6000+)", claim.place());
    }

    @Test
    void statusInTheTransportColumn_isAStatusAndNoTransport() throws Exception {
        assertEquals("902/ vmware unofficial", claims("902|unofficial|vmware|"));
    }

    @Test
    void rowWithoutAName_isNamedByItsDescription() throws Exception {
        assertEquals("544/ kerberos kshell", claims("544||[NULL]|kerberos kshell."));
    }

    @Test
    void reservedAndUnassigned_areStatusesAndNoNames() throws Exception {
        assertEquals("0/  reserved\n5/  unassigned", claims("0||Reserved|For ever\n5|||Unassigned"));
    }

    @Test
    void descriptionThatIsAStatus_isThatStatus() throws Exception {
        assertEquals("100/tcp newacct unauthorized", claims("100|tcp|newacct|[unauthorized use]"));
    }

    @Test
    void transportBehindTheName_countsWhereNoneIsStated() throws Exception {
        assertEquals("553/udp CORBA IIOP", claims("553||CORBA IIOP (UDP)|"));
    }

    @Test
    void nameForEachPort_goesToThatPort() throws Exception {
        assertEquals("1025/ network blackjack", claims("1025, 1033||1025: network blackjack 1033: [NULL]|"));
    }

    @Test
    void whatCannotBeRead_isASkipWithPlaceAndReason() throws Exception {
        Reading reading = rows("""
                80|tcp|http|
                70000|tcp|beyond|
                6063-6000|tcp|backwards|
                1|ddp|rtmp|
                somewhere 1|tcp|vague|
                81|tcp|n/a|---
                """);
        assertEquals(
                """
                line 2: port number out of range
                line 3: range ends before it starts
                line 4: transport is not tcp, udp, sctp or dccp
                line 5: unclear port
                line 6: names no service""",
                reading.skips().stream()
                        .map(skip -> skip.place() + ": " + skip.reason())
                        .collect(Collectors.joining("\n")));
        assertEquals("1 | ddp | rtmp", reading.skips().get(2).text());
    }

    static Stream<String> lists() {
        return Stream.of(
                "80|tcp|http|",
                "80|tcp|http|\n80|tcp|http|",
                "80|tcp|http|\nx1|tcp|y|\n1|ddp|rtmp|\n\n67,68|TCP/UDP|a, b|\nno row at all 5\n",
                "0||Reserved|\n80|tcp|http|\r\r\n81|tcp||\r82|tcp|n/a|n/a");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void rows_areThoseThatGaveClaimsAndTheSkips(String list) throws Exception {
        Reading reading = rows(list);
        long gaveClaims = reading.claims().stream().map(Claim::place).distinct().count();
        assertEquals(reading.rows(), gaveClaims + reading.skips().size());
    }

    @Test
    void defaults_fillEmptyCellsOnly() throws Exception {
        Reading reading = SourceFiles.read(
                "53|udp|dns|\n80||http|\n81/udp||other|",
                "pattern",
                "pattern",
                ROW,
                "defaults",
                Map.of("transport", "tcp", "used", "yes", "category", "net"));
        assertEquals("53/udp dns yes [net]\n80/tcp http yes [net]\n81/udp other yes [net]", show(reading));
    }

    @Test
    void cellOfInvisibleCharacters_isFilledByItsDefault() throws Exception {
        Reading reading =
                SourceFiles.read("80|tcp|\u00a0|\u200b", "pattern", "pattern", ROW, "defaults", Map.of("name", "http"));
        assertEquals("80/tcp http", show(reading));
    }

    @Test
    void defaultStatus_yieldsToAStatedOne() throws Exception {
        Reading reading = SourceFiles.read(
                "1||a|\n2|unofficial|b|", "pattern", "pattern", ROW, "defaults", Map.of("status", "malicious"));
        assertEquals("1/ a malicious\n2/ b unofficial", show(reading));
    }

    @Test
    void skip_passesOverLinesAndSaysSo() throws Exception {
        Reading reading = SourceFiles.read("80||http|\n81||Total|", "pattern", "pattern", ROW, "skip", "Total");
        assertEquals("skipped by the source file", reading.skips().get(0).reason());
        assertEquals("80/ http", show(reading));
    }

    @Test
    void split_partsNamesOfSeveralWords() throws Exception {
        Reading reading = SourceFiles.read(
                "21||Blade Runner, Doly Trojan|", "pattern", "pattern", ROW, "split", Map.of("name", "\\s*,\\s*"));
        assertEquals("21/ Blade Runner\n21/ Doly Trojan", show(reading));
    }

    @Test
    void malware_isOneClaimForEachProgramAndPort() throws Exception {
        Reading reading = SourceFiles.read(
                "21||FTP|Trojan programs like Foo and Bar Baz open this port.\n12345|tcp|n/a|Used by Foo (also 12346)",
                "pattern",
                "pattern",
                ROW,
                "malware",
                true);
        assertEquals("""
                21/ Bar Baz malicious
                21/ FTP
                21/ Foo malicious
                12345/tcp Foo malicious
                12346/tcp Foo malicious""", show(reading));
    }

    @Test
    void serviceNameWithoutPort_isAClaimOnlyWhereTheListIsOfThatKind() throws Exception {
        assertEquals(
                "no port number",
                rows("80||http|\n|tcp|sip-tls|SIP").skips().get(0).reason());
        Reading reading = SourceFiles.read("|tcp|sip-tls|SIP", "pattern", "pattern", ROW, "portless", true);
        assertEquals("/tcp sip-tls", show(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2005-02-17 | 0.25   | 2005-02-17 | 0.25
            2005/02    | .5     | 2005-02    | 0.5
            2005-02-30 | 1.0    | ''         | 1.0
            2005-13    | 0.1234567890123456789 | '' | ''
            2005       | 1.5    | ''         | ''
            03/04/2005 | many   | ''         | ''
            """)
    void dayOrShare_isTakenAsTheClaimsFileCanHoldIt(String day, String share, String registered, String frequency)
            throws Exception {
        Reading reading = SourceFiles.read(
                "80|http|" + day + "|" + share,
                "pattern",
                "pattern",
                "^(?<port>\\d+)\\|(?<name>[^|]*)\\|(?<registered>[^|]*)\\|(?<frequency>[^|]*)$");
        assertEquals(registered, reading.claims().get(0).registered());
        assertEquals(frequency, reading.claims().get(0).frequency());
        StoredClaims.requireSame(reading.claims());
    }

    @Test
    void date_isTakenFromTheDocument() throws Exception {
        Reading reading = SourceFiles.read(
                "# $Id: x 2008/05/07 $\n80||http|", "pattern", "pattern", ROW, "date", "\\$Id: \\S+ (\\S+)");
        assertEquals("2008-05-07", reading.dataDate());
    }

    @Test
    void dateWhoseGroupIsNotInEveryMatch_isTakenFromTheOthers() throws Exception {
        Reading reading = SourceFiles.read(
                "# as of 2008-05-07, as of today\n80||http|",
                "pattern",
                "pattern",
                ROW,
                "date",
                "as of (?:today|(\\S+))");
        assertEquals("2008-05-07", reading.dataDate());
    }

    @Test
    void defaultOfSeveralLines_isAClaimThatCanBeReadAgain() throws Exception {
        Reading reading =
                SourceFiles.read("80||http|", "pattern", "pattern", ROW, "defaults", Map.of("risk", "very\r\nhigh "));
        assertEquals("very high", reading.claims().get(0).risk());
        StoredClaims.requireSame(reading.claims());
    }

    @Test
    void severalDocuments_areNamedInThePlaces() throws Exception {
        Reading reading = SourceParser.parse(
                SourceFiles.of("pattern", "pattern", ROW),
                List.of(
                        new Document("p1", "80||http|".getBytes(StandardCharsets.UTF_8)),
                        new Document("p2", "81||other|".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("p1 line 1", "p2 line 1"),
                reading.claims().stream().map(Claim::place).toList());
    }

    @Test
    void documentWithoutOneReadableRow_isRefused() {
        FormatException e = assertThrows(FormatException.class, () -> rows("x1|tcp|y|"));
        assertTrue(e.getMessage().contains("line 1: unclear port"), e.getMessage());
    }

    @Test
    void wrongOption_namesFileKeyAndCure() {
        DatasetsException e = assertThrows(
                DatasetsException.class,
                () -> SourceFiles.read("80||http|", "pattern", "pattern", ROW, "defaults", Map.of("transprot", "tcp")));
        assertTrue(
                e.getMessage()
                        .startsWith(
                                "sources/test.json: \"defaults\": \"transprot\" is not a column (did you mean \"transport\"?); write one of port,"),
                e.getMessage());
        assertTrue(assertThrows(DatasetsException.class, () -> SourceFiles.read("", "servces"))
                .getMessage()
                .contains("no format is called \"servces\" (did you mean \"services\"?); use one of iana-xml,"));
        assertTrue(assertThrows(DatasetsException.class, () -> SourceFiles.read("", "pattern", "pattern", "(?<port>"))
                .getMessage()
                .contains("is not a regular expression"));
        assertTrue(assertThrows(
                        DatasetsException.class,
                        () -> SourceFiles.read("", "pattern", "pattern", ROW, "charset", "utf-9"))
                .getMessage()
                .contains("there is no charset \"utf-9\""));
    }

    private static Reading rows(String list) throws FormatException {
        return SourceFiles.read(list, "pattern", "pattern", ROW);
    }

    private static String claims(String list) throws FormatException {
        return show(rows(list));
    }

    static String show(Reading reading) {
        return reading.claims().stream().map(SourceParserTest::show).collect(Collectors.joining("\n"));
    }

    private static String show(Claim claim) {
        String ports = claim.ports().map(Object::toString).orElse("");
        String text = ports + "/" + claim.transport().code() + " " + claim.name() + " "
                + claim.status().code() + " " + claim.used().code()
                + (claim.categories().isEmpty() ? "" : " " + claim.categories());
        return text.replaceAll("(?<=\\S) {2,}(?=\\S)", text.contains("/  ") ? "  " : " ")
                .stripTrailing();
    }
}
