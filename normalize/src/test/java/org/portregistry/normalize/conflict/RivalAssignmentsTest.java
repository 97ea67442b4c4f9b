package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** IANA assigns several current names on one port and transport. */
class RivalAssignmentsTest {

    @Test
    void twoCurrentNames_areOpen() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | nameserver | assigned |
                iana | 42 | tcp | name | assigned |
                """);
        assertEquals("rival-assignments:42/tcp open TIE", Registries.conflicts(registry));
        assertEquals(
                "IANA assigns 42/tcp to name, nameserver and does not say which name is current; there is no evidence for an order; this needs a ruling",
                Registries.conflict(registry, "rival-assignments:42/tcp").sentence());
    }

    @Test
    void oneNameThatMoreSourcesUse_isSettledBySupport() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | nameserver | assigned |
                iana | 42 | tcp | name | assigned |
                list | 42 | tcp | nameserver | |
                """);
        assertEquals("rival-assignments:42/tcp settled SUPPORT", Registries.conflicts(registry));
    }

    @Test
    void supersededName_isNoRival() {
        Registry registry = Registries.of("""
                iana | 80 | tcp | http | assigned |
                iana | 80 | tcp | www | assigned | | current=http
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void namesOnDifferentTransports_areNoRivals() {
        Registry registry = Registries.of("""
                iana | 514 | tcp | shell | assigned |
                iana | 514 | udp | syslog | assigned |
                """);
        assertEquals("transport-split:514/- by-design REGISTRY", Registries.conflicts(registry));
    }
}
