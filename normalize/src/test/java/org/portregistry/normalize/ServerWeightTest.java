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
    }

    private static int weight(String table, String id) {
        Assignment row = Registries.row(Registries.of(table), id);
        return ServerWeight.of(row);
    }
}
