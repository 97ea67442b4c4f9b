package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Ranges too wide to expand that share ports. */
class WideRangeOverlapTest {

    @Test
    void independentSources_overlapWhereTheySharePorts() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice | |
                list | 15000-25000 | udp | video | |
                copy | 12000-13000 | udp | voices of the copy | |
                """);
        assertEquals("range-overlap:15000-20000/udp settled SUPPORT", Registries.conflicts(registry));
        assertEquals(
                "voice has 10000-20000 and video 15000-25000; neither range expands into rows",
                Registries.conflict(registry, "range-overlap:15000-20000/udp").sentence());
    }

    @Test
    void betterSupportedRange_standsFirst() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice | |
                list | 15000-25000 | | video | |
                guide | 15000-25000 | | video | |
                """);
        assertEquals("range-overlap:15000-20000/udp settled SUPPORT", Registries.conflicts(registry));
        assertEquals(
                "video",
                Registries.conflict(registry, "range-overlap:15000-20000/udp")
                        .rivals()
                        .get(0)
                        .service());
    }

    @Test
    void otherTransport_doesNotOverlap() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice | |
                list | 15000-25000 | tcp | video | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void neighbours_doNotOverlap() {
        Registry registry = Registries.of("""
                wiki | 10000-14999 | udp | voice | |
                list | 15000-25000 | udp | video | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void sameService_doesNotOverlap() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice | |
                list | 15000-25000 | udp | Voice | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
