package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.name.ResolvedClaim;

/** What the claims about one service come to. */
class ServiceClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        iana      | 80 | tcp | a | assigned     | : ASSIGNED
        list      | 80 | tcp | a | assigned     | : UNOFFICIAL
        iana-copy | 80 | tcp | a | assigned     | : UNOFFICIAL
        iana      | 80 | tcp | a |              | : UNOFFICIAL
        list      | 80 | tcp | a | malicious    | : MALICIOUS
        list      | 80 | tcp | a | unauthorized | : UNAUTHORIZED
        list      | 80 | tcp | a | unofficial   | : UNOFFICIAL
        """)
    void standing_isThatOfTheFirstRule(String claim, Status status) {
        assertEquals(status, ServiceClaims.of("a", RowsOfTests.resolved(claim)).status(RowsOfTests.ORIGINS));
    }

    @Test
    void standings_goInTheirOrder() {
        String unauthorized = "wiki | 80 | tcp | a | unauthorized |\n";
        String malicious = unauthorized + "list | 80 | tcp | a | malicious |\n";
        assertEquals(Status.MALICIOUS, service(malicious).status(RowsOfTests.ORIGINS));
        assertEquals(
                Status.ASSIGNED,
                service(malicious + "iana | 80 | tcp | a | assigned |").status(RowsOfTests.ORIGINS));
    }

    @Test
    void portWithoutAService_isReserved() {
        assertEquals(
                Status.RESERVED,
                ServiceClaims.of("", RowsOfTests.resolved("iana | 80 | tcp | | reserved |"))
                        .status(RowsOfTests.ORIGINS));
    }

    @Test
    void fact_isThatOfTheFirstClaimThatStatesOne() {
        ServiceClaims service =
                service("iana | 80 | tcp | a | |\nwiki | 80 | tcp | a | | one\nlist | 80 | tcp | a | | two");
        assertEquals("one", service.first(Claim::description));
        assertEquals("", service.first(Claim::risk));
    }

    @Test
    void sources_areSortedAndEachOnce() {
        ServiceClaims service = service("""
            wiki | 80 | tcp | a | | | category=web
            list | 80 | tcp | a | | | category=mail
            wiki | 81 | tcp | a | | | category=web
            """);
        assertEquals(List.of("list", "wiki"), service.sources());
    }

    @Test
    void range_isThatOfTheFirstClaimForOne() {
        assertEquals(
                Optional.of(new PortRange(80, 90)),
                service("iana | 80 | tcp | a | |\nwiki | 80-90 | tcp | a | |\nlist | 80-85 | tcp | a | |")
                        .range());
        assertEquals(Optional.empty(), service("iana | 80 | tcp | a | |").range());
        assertEquals(Optional.empty(), service("iana | | tcp | a | |").range());
    }

    @ParameterizedTest
    @CsvSource({
        // stated, how it was found, its slug, the row's service, the label
        "Great Tool, SLUG,    great-tool, great-tool,   Great Tool",
        "Great Tool, EXACT,   great-tool, great-tool,   ''",
        "Great Tool, SLUG,    great-tool, great,        ''",
        "great-tool, SLUG,    great-tool, great-tool,   ''",
        "Net Bus,    MALWARE, net-bus,    net-bus,      Net Bus",
        "Net Bus,    MALWARE, net-bus,    net-bus-2,    Net Bus",
        "Net Bus,    MALWARE, net-bus,    netbus,       ''",
        "Net Bus,    SLUG,    net-bus,    net-bus-2,    ''",
    })
    void label_isTheTextThatTheSlugWasMadeOf(
            String stated, NameMatch match, String slug, String service, String label) {
        Claim claim = Claim.of("list", "line 1").name(stated).build();
        assertEquals(
                label,
                ServiceClaims.of(service, List.of(new ResolvedClaim(claim, new Resolution(slug, match, false))))
                        .label());
    }

    private static ServiceClaims service(String table) {
        return ServiceClaims.of("a", RowsOfTests.resolved(table));
    }
}
