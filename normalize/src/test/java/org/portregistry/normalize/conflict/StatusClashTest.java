package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Sources give one service on one port different standings. */
class StatusClashTest {

    @Test
    void unofficialAndMalicious_isSettledByTheGraver() {
        Registry registry = Registries.of("""
                list | 12345 | tcp | NetBus | unofficial | a trojan horse
                guide | 12345 | tcp | NetBus | malicious |
                """);
        assertEquals("status-clash:12345/tcp:netbus settled SUPPORT", Registries.conflicts(registry));
        assertEquals(
                "Sources disagree on the status of netbus on 12345/tcp: unofficial according to list, malicious according to guide; the registry says malicious",
                Registries.conflict(registry, "status-clash:12345/tcp:netbus").sentence());
    }

    @Test
    void assignedAndMalicious_isSettledByIana() {
        Registry registry = Registries.of("""
                iana | 23 | tcp | telnet | assigned |
                list | 23 | tcp | Telnet | malicious |
                """);
        assertEquals("status-clash:23/tcp:telnet settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void twoIndependentSourcesAgainstIana_areContested() {
        Registry registry = Registries.of("""
                iana | 23 | tcp | telnet | assigned |
                list | 23 | tcp | Telnet | malicious |
                guide | 23 | tcp | telnet | unofficial |
                """);
        assertEquals("status-clash:23/tcp:telnet contested REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void merelyListed_isNoStanding() {
        Registry registry = Registries.of("""
                iana | 23 | tcp | telnet | assigned |
                list | 23 | tcp | telnet | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
