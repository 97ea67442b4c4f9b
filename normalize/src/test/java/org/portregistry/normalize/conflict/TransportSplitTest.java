package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** IANA assigns TCP and UDP of one number to different services. */
class TransportSplitTest {

    @Test
    void differentServices_areByDesign() {
        Registry registry = Registries.of("""
                iana | 514 | tcp | shell | assigned |
                iana | 514 | udp | syslog | assigned |
                """);
        assertEquals("transport-split:514/- by-design REGISTRY", Registries.conflicts(registry));
        assertEquals(
                "Port 514 is shell on tcp and syslog on udp, by IANA's assignment",
                Registries.conflict(registry, "transport-split:514/-").sentence());
    }

    @Test
    void serviceInCommon_isNoSplit() {
        Registry registry = Registries.of("""
                iana | 53 | tcp | domain | assigned |
                iana | 53 | udp | DOMAIN | assigned |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void oneTransport_isNoSplit() {
        Registry registry = Registries.of("""
                iana | 514 | tcp | shell | assigned |
                iana | 514 | sctp | syslog | assigned |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void unassignedService_isNoSplit() {
        Registry registry = Registries.of("""
                iana | 514 | tcp | shell | assigned |
                wiki | 514 | udp | syslog | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
