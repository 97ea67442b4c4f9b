package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** A range that IANA assigns without a transport holds ports that it assigns to others. */
class RangeOverlapTest {

    @Test
    void assignedPortInsideTheRange_overlaps() {
        Registry registry = Registries.of("""
                iana | 3322-3325 | | active-net | assigned |
                iana | 3324 | tcp | other | assigned |
                """);
        assertEquals("range-overlap:3324/- settled REGISTRY", Registries.conflicts(registry));
        assertEquals(
                "Port 3324 lies in the range of active-net and is also assigned to other",
                Registries.conflict(registry, "range-overlap:3324/-").sentence());
    }

    @Test
    void singlePortWithoutTransport_isNoRange() {
        Registry registry = Registries.of("""
                iana | 3324 | | active-net | assigned |
                iana | 3324 | tcp | other | assigned |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void portThatIanaDoesNotAssign_doesNotOverlap() {
        Registry registry = Registries.of("""
                iana | 3322-3325 | | active-net | assigned |
                list | 3324 | tcp | other | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void sameService_doesNotOverlap() {
        Registry registry = Registries.of("""
                iana | 3322-3325 | | active-net | assigned |
                iana | 3324 | tcp | ACTIVE-net | assigned |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
