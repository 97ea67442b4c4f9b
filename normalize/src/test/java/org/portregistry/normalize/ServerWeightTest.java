package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Assignment;

class ServerWeightTest {

    @Test
    void moreIndependentSources_weighMore() {
        assertEquals(10, weight("iana | 80 | tcp | http | assigned", "80/tcp/http"));
        assertEquals(60, weight("""
                iana | 80 | tcp | http | assigned
                list | 80 | tcp | http
                """, "80/tcp/http"));
    }

    @Test
    void portOfTheClientsThemselves_weighsLeast() {
        assertEquals(1, weight("iana | 546 | udp | dhcpv6-client | assigned", "546/udp/dhcpv6-client"));
        assertEquals(1, weight("list | 68 | udp | Bootstrap client |", "68/udp/bootstrap-client"));
        assertEquals(10, weight("list | 68 | udp | plum-clients |", "68/udp/plum-clients"));
    }

    @Test
    void portInUse_weighsMore() {
        assertEquals(110, weight("iana | 80 | tcp | plum | assigned | | used=yes", "80/tcp/plum"));
    }

    @Test
    void malware_weighsNothing() {
        assertEquals(0, weight("list | 80 | tcp | Bad Trojan | malicious", "80/tcp/bad-trojan"));
    }

    @Test
    void portsOfARange_weighLittle() {
        assertEquals(40, weight("""
                list | 6000-6010 | tcp | Plum |
                wiki | 6000-6010 | tcp | Plum |
                curated | 6000-6010 | tcp | Plum |
                """, "6005/tcp/plum"));
    }

    private static int weight(String table, String id) {
        Assignment row = Registries.row(Registries.of(table), id);
        return ServerWeight.of(row);
    }
}
