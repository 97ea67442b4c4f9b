package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** What IANA's registry, in all its forms and vintages, comes to: every record is accounted for. */
class IanaCorpusTest {

    private static final String NEWEST = "service-names-port-numbers.xml";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "iana, service-names-port-numbers.xml, 2026-08-17, 14533,"
                + " '{assigned=12809, reserved=830, unassigned=894}', '{}'",
        "iana, service-names-port-numbers.2026-02-13.xml, 2026-02-13, 14499,"
                + " '{assigned=12779, reserved=829, unassigned=891}', '{}'",
        "iana, service-names-port-numbers.2025-07-15.xml, 2025-07-15, 14482,"
                + " '{assigned=12775, reserved=819, unassigned=888}', '{}'",
        "iana, service-names-port-numbers.2024-07-01.xml, 2024-07-01, 14449,"
                + " '{assigned=12756, reserved=809, unassigned=884}', '{}'",
        "iana-csv, service-names-port-numbers.csv, '', 14499,"
                + " '{assigned=12779, reserved=829, unassigned=891}', '{}'",
        "iana-csv, service-names-port-numbers.2025-03-28.csv, '', 14474,"
                + " '{assigned=12771, reserved=816, unassigned=887}', '{}'",
        "iana-txt, service-names-port-numbers.txt, 2013-06-26, 13312,"
                + " '{assigned=12049, reserved=504, unassigned=759}', '{}'",
        "iana-xhtml, service-names-port-numbers.xhtml, 2015-03-16, 100,"
                + " '{assigned=64, reserved=6, unassigned=30}', '{}'",
        "iana-port-numbers, port-numbers, 2006-11-13, 10464,"
                + " '{assigned=9835, reserved=36, unassigned=569}',"
                + " '{commented out=2, neither name nor description=2, no port in the line=3, range ends before it"
                + " starts=1, remark about a port=15, transport is not tcp, udp, sctp or dccp=1}'",
        "iana-port-numbers, port-numbers.2004-01-15, 2004-01-08, 8872,"
                + " '{assigned=8361, reserved=35, unassigned=454}',"
                + " '{commented out=2, neither name nor description=2, range ends before it starts=1, remark about"
                + " a port=15, transport is not tcp, udp, sctp or dccp=2}'",
        "rfc1700, rfc1700.txt, '', 1436, '{assigned=1354, reserved=22, unassigned=60}', '{}'",
    })
    void everyVintage_isReadWithEveryRecordAccountedFor(
            String id, String file, String date, int rows, String statuses, String skips) throws IOException {
        Reading reading = SourceFiles.corpus(id, file);
        assertEquals(date, reading.dataDate());
        assertEquals(rows, reading.rows());
        assertEquals(rows, reading.claims().size() + reading.skips().size());
        assertEquals(statuses, IanaReadings.statuses(reading));
        assertEquals(skips, IanaReadings.skips(reading));
    }

    @Test
    void currentNames_leaveFortyPairsWithRivals() throws IOException {
        Map<String, List<Claim>> pairs = new TreeMap<>();
        for (Claim claim : SourceFiles.corpus("iana", NEWEST).claims()) {
            if (claim.ports().isPresent() && !claim.name().isEmpty()) {
                pairs.computeIfAbsent(IanaReadings.where(claim), pair -> new ArrayList<>())
                        .add(claim);
            }
        }
        pairs.values().removeIf(claims -> claims.size() < 2);
        assertEquals(226, pairs.size());
        pairs.values()
                .forEach(claims -> claims.removeIf(claim -> !claim.currentName().isEmpty()));
        pairs.values().removeIf(claims -> claims.size() < 2);
        System.out.println("IANA itself leaves " + pairs.size() + " pairs with rivals: " + pairs.keySet());
        assertEquals(40, pairs.size());
    }

    @Test
    void currentName_isAlwaysANameThatStandsThere() throws IOException {
        List<Claim> claims = SourceFiles.corpus("iana", NEWEST).claims();
        Set<String> current = new TreeSet<>();
        claims.stream()
                .filter(claim -> claim.currentName().isEmpty())
                .forEach(claim -> current.add(IanaReadings.where(claim) + "/" + claim.name()));
        List<Claim> superseded =
                claims.stream().filter(claim -> !claim.currentName().isEmpty()).toList();
        assertEquals(188, superseded.size());
        assertEquals(
                List.of(),
                superseded.stream()
                        .map(claim -> IanaReadings.where(claim) + "/" + claim.currentName())
                        .filter(name -> !current.contains(name))
                        .toList());
    }

    @Test
    void phrases_areNotLeftInDescriptions() throws IOException {
        assertEquals(
                List.of(),
                SourceFiles.corpus("iana", NEWEST).claims().stream()
                        .map(Claim::description)
                        .filter(text -> text.contains("well-formed") || text.contains("<") || text.contains("  "))
                        .toList());
    }

    @Test
    void knownRecords_areAsIanaStatesThem() throws IOException {
        Reading reading = SourceFiles.corpus("iana", NEWEST);
        assertEquals(List.of("http > ", "www > http", "www-http > http"), found(reading, claim -> at(claim, "80/tcp")));
        assertEquals(List.of("exec > "), found(reading, claim -> at(claim, "512/tcp")));
        assertEquals(List.of("biff > ", "comsat > "), found(reading, claim -> at(claim, "512/udp")));
        assertEquals(List.of("x11 > "), found(reading, claim -> at(claim, "6000-6063/tcp")));
        assertEquals(List.of("flex-lm > "), found(reading, claim -> at(claim, "27000-27009/")));
        Claim http = reading.claims().stream()
                .filter(claim -> at(claim, "80/tcp") && claim.name().equals("http"))
                .findFirst()
                .orElseThrow();
        assertEquals("World Wide Web HTTP", http.description());
        assertEquals("IESG", http.assignee());
        assertEquals("IETF Chair", http.contact());
        assertEquals("RFC9110", http.reference());
        assertEquals("2021-10-01", http.modified());
        assertEquals("record 171", http.place());
    }

    @Test
    void recordsWithoutPortOrTransport_areClaims() throws IOException {
        List<Claim> claims = SourceFiles.corpus("iana", NEWEST).claims();
        assertEquals(
                1070, claims.stream().filter(claim -> claim.ports().isEmpty()).count());
        assertEquals(
                16,
                claims.stream()
                        .filter(claim -> claim.ports().isPresent()
                                && !claim.name().isEmpty()
                                && !claim.transport().isStated())
                        .count());
        assertEquals(
                4,
                claims.stream().filter(claim -> !claim.serviceCode().isEmpty()).count());
        assertEquals(112, claims.stream().filter(Claim::unauthorizedUse).count());
        assertEquals(
                List.of(
                        "3322-3325",
                        "3367-3371",
                        "4200-4299",
                        "6000-6063",
                        "6000-6063",
                        "6665-6669",
                        "7300-7359",
                        "27000-27009"),
                claims.stream()
                        .filter(claim -> !claim.name().isEmpty())
                        .flatMap(claim -> claim.ports().stream())
                        .filter(ports -> !ports.isSingle())
                        .map(PortRange::toString)
                        .toList());
    }

    @Test
    void addresses_areInNoForm() throws IOException {
        Pattern address = Pattern.compile("mailto:|[\\w.]@[\\w-]+\\.|[\\w.]&[\\w-]+\\.[a-z]{2}");
        for (String[] form : new String[][] {
            {"iana", NEWEST},
            {"iana-csv", "service-names-port-numbers.csv"},
            {"iana-txt", "service-names-port-numbers.txt"},
            {"iana-port-numbers", "port-numbers"},
            {"rfc1700", "rfc1700.txt"}
        }) {
            assertEquals(
                    List.of(),
                    SourceFiles.corpus(form[0], form[1]).claims().stream()
                            .flatMap(claim -> Stream.of(
                                    claim.assignee(), claim.contact(), claim.reference(), claim.description()))
                            .filter(text -> address.matcher(text).find())
                            .toList(),
                    form[0]);
        }
    }

    @Test
    void badFiles_areRefusedByEveryFormat() throws IOException {
        for (String file : List.of("header-only.txt", "html-page-saved-as.csv", "sea-ports.csv")) {
            Document document = Corpus.document("bad", file);
            for (String format :
                    List.of("iana-xml", "iana-csv", "iana-txt", "iana-xhtml", "iana-port-numbers", "rfc1700")) {
                String message = assertThrows(
                                IOException.class, () -> SourceParser.parse(SourceFiles.of(format), List.of(document)))
                        .getMessage();
                assertTrue(message.contains("expected"), format + " " + message);
            }
        }
    }

    private static boolean at(Claim claim, String where) {
        return IanaReadings.where(claim).equals(where) && !claim.name().isEmpty();
    }

    private static List<String> found(Reading reading, Predicate<Claim> wanted) {
        return reading.claims().stream()
                .filter(wanted)
                .map(claim -> claim.name() + " > " + claim.currentName())
                .toList();
    }
}
