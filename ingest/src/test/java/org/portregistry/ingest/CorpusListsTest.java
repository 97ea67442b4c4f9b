package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Used;

/** Real lists against counts made by other means. */
class CorpusListsTest {

    /** Every line that is neither blank nor a comment is a row: {@code grep -c '^[^#]'}. */
    @ParameterizedTest
    @CsvSource({
        "netbase,services,318",
        "freebsd,services,1979",
        "openbsd,services,312",
        "gentoo,services,1122",
        "nmap,nmap-services,27461",
        "wireshark,services,6221"
    })
    void servicesFiles_haveARowForEachLineThatIsNoComment(String id, String file, int rows) throws Exception {
        long lines = Corpus.lines(id, file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
        Reading reading = SourceFiles.corpus(id, file);
        assertEquals(rows, lines);
        assertEquals(rows, reading.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "netbase,services,ddp",
        "freebsd,services,ddp|divert|ucp",
        "openbsd,services,ddp",
        "gentoo,services,ddp",
    })
    void onlyForeignProtocols_areSkippedInServicesFiles(String id, String file, String foreign) throws Exception {
        long lines = Corpus.lines(id, file).stream()
                .filter(line -> line.matches("[^#]\\S*\\s+\\d+/(?:" + foreign + ")\\b.*"))
                .count();
        Reading reading = SourceFiles.corpus(id, file);
        assertEquals(lines, reading.skips().size());
        assertEquals(reading.rows() - lines, reading.claims().size());
    }

    @Test
    void wireshark_claimsEachProtocolOfALine() throws Exception {
        long protocols = Corpus.lines("wireshark", "services").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .mapToLong(line -> line.split("\\s+")[1].split("/").length - 1)
                .sum();
        assertEquals(
                protocols, SourceFiles.corpus("wireshark", "services").claims().size());
    }

    @Test
    void nmap_skipsWhatItCallsUnknown() throws Exception {
        long unknown = Corpus.lines("nmap", "nmap-services").stream()
                .filter(line -> line.startsWith("unknown\t") && !line.contains("#"))
                .count();
        Reading reading = SourceFiles.corpus("nmap", "nmap-services");
        assertEquals(unknown, reading.skips().size());
        Claim ssh = reading.claims().stream()
                .filter(claim ->
                        claim.name().equals("ssh") && claim.transport().code().equals("tcp"))
                .findFirst()
                .orElseThrow();
        assertEquals("0.182286", ssh.frequency());
    }

    @Test
    void netbase_listsOnlyWhatIsInUse() throws Exception {
        assertTrue(SourceFiles.corpus("netbase", "services").claims().stream()
                .allMatch(claim -> claim.used() == Used.YES));
    }

    @ParameterizedTest
    @CsvSource({
        "farrow,ports-and-services.txt,76,0",
        "ports-by-category,ports.txt,114,7",
        "essential-guide,guide.txt,64,1",
        "what-are-ports,what-are-ports.txt,2,0",
        "rkhunter,backdoorports.dat,22,0",
        "simovits-trojans,trojans.txt,877,0"
    })
    void communityLists_haveTheRowsThatAReaderCounts(String id, String file, int rows, int skips) throws Exception {
        Reading reading = SourceFiles.corpus(id, file);
        assertEquals(rows, reading.rows());
        assertEquals(skips, reading.skips().size());
        assertEquals(
                rows - skips,
                reading.claims().stream()
                                .map(claim -> claim.place().replaceAll(" \\(.*", ""))
                                .distinct()
                                .count()
                        + sharedPlaces(id));
    }

    /** Some lines of ports-by-category mention several ports: 24 mentions on 11 lines. */
    private static int sharedPlaces(String id) {
        return switch (id) {
            case "ports-by-category" -> 13;
            case "what-are-ports" -> 1;
            default -> 0;
        };
    }

    @Test
    void portsByCategory_has83BulletsUnder17Headings() throws Exception {
        List<Claim> bullets = SourceFiles.corpus("ports-by-category", "ports.txt").claims().stream()
                .filter(claim -> !claim.categories().isEmpty())
                .toList();
        assertEquals(83, bullets.size());
        assertEquals(17, bullets.stream().map(Claim::categories).distinct().count());
    }

    @Test
    void portsByCategory_mentionsPortsInItsNumberedList() throws Exception {
        assertEquals(
                "FTP 21, Git 9418, HTTP 80, HTTPS 443, IMAP 143, MySQL 3306, POP3 110, PostgreSQL 5432, RDP 3389, SFTP 22,"
                        + " SIP 5060, SMTP 25, SNMP 161, SSH 22, Subversion 3690, VMware 61212, VNC 5900",
                SourceFiles.corpus("ports-by-category", "ports.txt").claims().stream()
                        .filter(claim -> claim.categories().isEmpty())
                        .map(claim -> claim.name() + " " + claim.ports().orElseThrow())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void essentialGuide_cutOffBlockIsASkipWithItsReason() throws Exception {
        Reading reading = SourceFiles.corpus("essential-guide", "guide.txt");
        assertEquals("block ends after its port", reading.skips().get(0).reason());
        assertEquals("Port: 214", reading.skips().get(0).text());
        assertTrue(reading.claims().stream()
                .noneMatch(claim -> claim.ports().orElseThrow().contains(214)));
    }

    @ParameterizedTest
    @CsvSource({
        "essential-guide,guide.txt,1170,Voice", "essential-guide,guide.txt,6776,SubSeven 1.0/1.9",
        "essential-guide,guide.txt,1011,Doly Trojan", "farrow,ports-and-services.txt,12346,NetBus v1",
        "farrow,ports-and-services.txt,31337,Back Orifice", "farrow,ports-and-services.txt,31337,socdmini"
    })
    void malwareNamedInProse_isMalicious(String id, String file, int port, String name) throws Exception {
        assertEquals(
                1,
                SourceFiles.corpus(id, file).claims().stream()
                        .filter(claim -> claim.ports().orElseThrow().contains(port)
                                && claim.name().equals(name))
                        .filter(claim -> claim.status() == ClaimStatus.MALICIOUS)
                        .count());
    }

    @Test
    void farrow_hasNoMaliciousClaimButThoseOfTheRowsWithoutAName() throws Exception {
        assertEquals(
                List.of(12345, 12346, 20123, 20124, 27374, 31337, 31337),
                SourceFiles.corpus("farrow", "ports-and-services.txt").claims().stream()
                        .filter(claim -> claim.status() == ClaimStatus.MALICIOUS)
                        .map(claim -> claim.ports().orElseThrow().start())
                        .toList());
    }

    @Test
    void sentences_doNotTravelWhereTheLicenceKeepsThemBack() throws Exception {
        for (String[] list : new String[][] {{"farrow", "ports-and-services.txt"}, {"essential-guide", "guide.txt"}}) {
            assertTrue(SourceFiles.corpus(list[0], list[1]).claims().stream()
                    .allMatch(claim -> claim.description().isEmpty()));
        }
    }
}
