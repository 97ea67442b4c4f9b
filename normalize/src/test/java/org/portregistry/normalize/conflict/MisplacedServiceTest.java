package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** A registered service is claimed away from all its ports. */
class MisplacedServiceTest {

    @Test
    void serviceAwayFromHome_isSettledByIana() {
        Registry registry = Registries.of("""
                iana | 443 | tcp | https | assigned |
                list | 8447 | tcp | HTTPS | |
                """);
        assertEquals("misplaced-service:8447/tcp:https settled REGISTRY", Registries.conflicts(registry));
        assertEquals(
                "IANA assigns https to port 443; list names it on 8447/tcp, where it is unofficial",
                Registries.conflict(registry, "misplaced-service:8447/tcp:https")
                        .sentence());
    }

    @Test
    void serviceOnAnotherTransportOfItsPort_isAtHome() {
        Registry registry = Registries.of("""
                iana | 443 | tcp | https | assigned |
                list | 443 | udp | https | |
                """);
        assertEquals("transport-mismatch:443/-:https settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void serviceInsideItsRange_isAtHome() {
        Registry registry = Registries.of("""
                iana | 6000-6063 | tcp | x11 | assigned |
                list | 6010 | udp | x11 | |
                """);
        assertEquals("transport-mismatch:6010/-:x11 settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void moreHomesThanSix_areCutShort() {
        Registry registry = Registries.of("""
                iana | 1 | tcp | echo | assigned |
                iana | 2 | tcp | echo | assigned |
                iana | 3 | tcp | echo | assigned |
                iana | 4 | tcp | echo | assigned |
                iana | 5 | tcp | echo | assigned |
                iana | 6 | tcp | echo | assigned |
                iana | 7 | tcp | echo | assigned |
                list | 90 | tcp | echo | |
                """);
        assertEquals(
                "IANA assigns echo to ports 1, 2, 3, 4, 5, 6, ...; list names it on 90/tcp, where it is unofficial",
                Registries.conflict(registry, "misplaced-service:90/tcp:echo").sentence());
    }

    @Test
    void unregisteredService_hasNoHome() {
        Registry registry = Registries.of("""
                list | 8447 | tcp | alpha | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
