package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Transport;

/** What has no row: ranges too wide to expand, names without a port, and claims that are notices only. */
class StandingApartTest {

    @ParameterizedTest
    @CsvSource({"6000-6127, 128, 0", "6000-6128, 0, 1"})
    void rangeOfMoreThan128Ports_standsApart(String ports, int rows, int ranges) {
        Registry registry = Registries.of("list | " + ports + " | tcp | alpha | |");
        assertEquals(rows, registry.assignments().size());
        assertEquals(ranges, registry.ranges().size());
    }

    @Test
    void rangesThatIanaNames_expandHoweverWide() {
        assertEquals(
                1000,
                Registries.of("iana | 6000-6999 | tcp | alpha | assigned |")
                        .assignments()
                        .size());
        assertEquals(
                0,
                Registries.of("iana | 6000-6999 | tcp | | reserved |")
                        .assignments()
                        .size());
        assertEquals(
                0,
                Registries.of("list | 6000-6999 | tcp | alpha | assigned |")
                        .assignments()
                        .size());
    }

    @Test
    void wideRanges_uniteByPortsTransportAndService() {
        Registry registry = Registries.of("""
            list   | 6000-6999 | udp | alpha      | |
            list   | 6000-6999 | tcp | Great Tool | |
            debian | 6000-6999 | tcp | Great Tool | |
            list   | 5000-6999 | tcp | beta       | unauthorized |
            """);
        assertEquals(
                """
                5000-6999 tcp beta '' unauthorized [list]
                6000-6999 tcp great-tool 'Great Tool' unofficial [debian, list]
                6000-6999 udp alpha '' unofficial [list]\
                """,
                registry.ranges().stream()
                        .map(range -> range.ports() + " " + range.transport().code() + " " + range.service() + " '"
                                + range.label() + "' " + range.status().code() + " " + range.sources())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void nameWithoutAPort_hasTheFactsOfItsClaims() {
        List<Claim> claims = List.of(
                Claim.of("iana", "line 1")
                        .transport(Transport.TCP)
                        .name("alpha")
                        .status(ClaimStatus.ASSIGNED)
                        .assignee("Ann")
                        .registered("2001-02")
                        .description("Alpha")
                        .aliases(List.of("al", "ALPHA", "two words"))
                        .build(),
                Claim.of("list", "line 1")
                        .transport(Transport.TCP)
                        .name("alpha")
                        .contact("Bob")
                        .reference("RFC1")
                        .serviceCode("ALPH")
                        .modified("2003")
                        .aliases(List.of("a", "al"))
                        .build());
        ServiceName name =
                Registries.of(claims, List.of(), List.of()).serviceNames().get(0);
        assertEquals(
                "alpha TCP ASSIGNED Alpha [a, al] Ann Bob RFC1 ALPH 2001-02 2003 [iana, list] 2",
                String.join(
                        " ",
                        name.service(),
                        name.transport().name(),
                        name.status().name(),
                        name.description(),
                        name.aliases().toString(),
                        name.registration().assignee(),
                        name.registration().contact(),
                        name.registration().reference(),
                        name.registration().serviceCode(),
                        name.registration().registered(),
                        name.registration().modified(),
                        name.sources().toString(),
                        String.valueOf(name.evidence().size())));
    }

    @Test
    void namesWithoutAPort_sortByServiceAndTransport() {
        Registry registry = Registries.of("""
            iana | | udp | beta  | assigned |
            iana | | tcp | beta  | assigned |
            iana | | udp | alpha | assigned |
            """);
        assertEquals(
                "alpha udp, beta tcp, beta udp",
                registry.serviceNames().stream()
                        .map(name -> name.service() + " " + name.transport().code())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void rangeWithAnOpenEnd_isANoticeAndItsStartIsCounted() {
        Claim claim = Registries.claims("list | 6000 | tcp | alpha | |").get(0).toBuilder()
                .openEnd(true)
                .build();
        Registry registry = Registries.of(List.of(claim), List.of(), List.of());
        assertEquals("6000/tcp/alpha", registry.assignments().get(0).id());
        assertEquals(
                "list leaves the end of 6000/tcp open (line 1); only the start counts",
                registry.notices().get(0).sentence());
        assertEquals(List.of(), Registries.of("list | 6000 | tcp | alpha | |").notices());
    }

    @Test
    void unassignedPort_isANotice() {
        Registry registry = Registries.of("iana | 6000 | tcp | | unassigned |");
        assertEquals(List.of(), registry.assignments());
        assertEquals(
                "iana says that 6000/tcp is unassigned",
                registry.notices().stream().map(Notice::sentence).collect(Collectors.joining("\n")));
    }
}
