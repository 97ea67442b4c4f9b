package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Conflicts alike on the neighbouring ports of one range are one. */
class NeighboursTest {

    @Test
    void alikeOnEveryPortOfARange_areOne() {
        Registry registry = Registries.of("""
                iana | 6000-6063 | tcp | x11 | assigned |
                wiki | 6000-6003 | tcp | other | |
                """);
        assertEquals("rival-services:6000-6003/tcp settled REGISTRY", Registries.conflicts(registry));
        assertEquals(
                List.of("rival-services:6000-6003/tcp"),
                Registries.row(registry, "6002/tcp/other").conflicts());
        assertEquals(
                2,
                Registries.conflict(registry, "rival-services:6000-6003/tcp").rivals().stream()
                        .mapToInt(rival -> rival.claims().size())
                        .sum());
    }

    @Test
    void alikeOnNeighboursOfNoRange_areTwo() {
        Registry registry = Registries.of("""
                iana | 70 | tcp | alpha | assigned |
                iana | 71 | tcp | alpha | assigned |
                wiki | 70 | tcp | other | |
                wiki | 71 | tcp | other | |
                """);
        assertEquals("""
                rival-services:70/tcp settled REGISTRY
                rival-services:71/tcp settled REGISTRY""", Registries.conflicts(registry));
    }

    @Test
    void otherRivals_areTwo() {
        Registry registry = Registries.of("""
                iana | 70-71 | tcp | alpha | assigned |
                bsd | 70 | tcp | alpha | |
                bsd | 71 | tcp | alpha | |
                wiki | 70 | tcp | other | |
                wiki | 71 | tcp | another | |
                """);
        assertEquals("""
                rival-services:70/tcp settled REGISTRY
                rival-services:71/tcp settled REGISTRY""", Registries.conflicts(registry));
    }

    @Test
    void otherState_isAnotherConflict() {
        Registry registry = Registries.of("""
                iana | 70-71 | tcp | alpha | assigned |
                bsd | 70 | tcp | alpha | |
                bsd | 71 | tcp | alpha | |
                wiki | 70 | tcp | other | |
                wiki | 71 | tcp | other | |
                list | 71-72 | tcp | other | |
                """);
        assertEquals("""
                rival-services:71/tcp contested REGISTRY
                rival-services:70/tcp settled REGISTRY""", Registries.conflicts(registry));
    }

    @Test
    void gap_partsThem() {
        Registry registry = Registries.of("""
                iana | 70-72 | tcp | alpha | assigned |
                bsd | 70 | tcp | alpha | |
                bsd | 72 | tcp | alpha | |
                wiki | 70 | tcp | other | |
                wiki | 72 | tcp | other | |
                """);
        assertEquals("""
                rival-services:70/tcp settled REGISTRY
                rival-services:72/tcp settled REGISTRY""", Registries.conflicts(registry));
    }
}
