package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;

/** Which claims unite in a row, and what it is called. */
class PortRowsTest {

    @Test
    void claimWithoutATransport_joinsThoseOnWhichTheServiceIsNamed() {
        assertEquals("""
            80/tcp/alpha: list wiki
            80/udp/alpha: debian wiki
            80/udp/beta: list\
            """, shown("""
                    list   | 80 | tcp | alpha | |
                    debian | 80 | udp | alpha | |
                    wiki   | 80 |     | alpha | |
                    list   | 80 | udp | beta  | |
                    """));
    }

    @Test
    void serviceThatNobodyNamesOnATransport_staysWithoutOne() {
        assertEquals("""
            80/tcp/beta: list
            80/-/alpha: wiki\
            """, shown("wiki | 80 | | alpha | |\nlist | 80 | tcp | beta | |"));
    }

    @Test
    void malwareWithoutATransport_showsOnEveryTransportOfThePort() {
        assertEquals("""
            80/tcp/alpha: list
            80/tcp/netbus: wiki
            80/udp/beta: list
            80/udp/netbus: wiki\
            """, shown("""
                    list | 80 | tcp | alpha  | |
                    list | 80 | udp | beta   | |
                    wiki | 80 |     | netbus | malicious |
                    """));
    }

    @Test
    void malwareAloneOnAPort_staysWithoutATransport() {
        assertEquals("80/-/netbus: wiki", shown("wiki | 80 | | netbus | malicious |"));
    }

    @Test
    void malwareOfABenignName_getsAnother() {
        assertEquals("""
            80/tcp/prosiak-2: wiki
            80/tcp/prosiak: list\
            """, shown("wiki | 80 | tcp | prosiak | malicious |\n" + "list | 80 | tcp | prosiak | |"));
    }

    @Test
    void longNameOfMalware_isCutForItsNumber() {
        String name = "a".repeat(31);
        assertEquals(
                "80/tcp/" + "a".repeat(29) + "-2: wiki\n80/tcp/" + name + ": list",
                shown("wiki | 80 | tcp | " + name + " | malicious |\nlist | 80 | tcp | " + name + " | |"));
    }

    @Test
    void name_isThatOfTheWeightiestSourceThenTheShortest() {
        assertEquals("80/tcp/Alpha: debian list", shown("list | 80 | tcp | alpha | |\ndebian | 80 | tcp | Alpha | |"));
        assertEquals("80/tcp/alpha: list wiki", shown("list | 80 | tcp | al-pha | |\nwiki | 80 | tcp | alpha | |"));
    }

    @Test
    void preferredClaim_isThatOfTheWeightierSource() {
        Row row = PortRows.of(
                        80,
                        RowsOfTests.resolved("list | 80 | tcp | a | |\ndebian | 80 | tcp | a | |"),
                        RowsOfTests.ORIGINS,
                        Set.of())
                .get(Transport.TCP)
                .get(0);
        assertEquals(
                List.of("debian", "list"),
                row.claims().stream().map(ResolvedClaim::source).toList());
    }

    @Test
    void row_isOfARangeIfAllItsClaimsAre() {
        Map<Transport, List<Row>> rows = PortRows.of(80, RowsOfTests.resolved("""
            list | 80-81 | tcp | alpha | |
            wiki | 80    | tcp | alpha | |
            list | 80-81 | tcp | beta  | |
            """), RowsOfTests.ORIGINS, Set.of());
        assertEquals(
                "alpha false, beta true",
                rows.get(Transport.TCP).stream()
                        .map(row -> row.service() + " " + row.isOfRange())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String shown(String table) {
        return PortRows.of(80, RowsOfTests.resolved(table), RowsOfTests.ORIGINS, Set.of()).values().stream()
                .flatMap(List::stream)
                .map(row -> row.id() + ": " + String.join(" ", row.sources()))
                .sorted((one, other) -> one.replace("/-/", "/~/").compareTo(other.replace("/-/", "/~/")))
                .collect(Collectors.joining("\n"));
    }
}
