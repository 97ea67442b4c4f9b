package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** A claim for a range never ranks above one for the single port, and makes no conflict with it. */
class RangeRankTest {

    @Test
    void rangeOfAWeightierSource_ranksBelow() {
        Registry registry = Registries.of("""
                curated | 5937-5939 | tcp | proxmox-vnc | unofficial | | used=yes
                wiki | 5938 | tcp | TeamViewer | unofficial |
                """);
        assertEquals("""
                5937/tcp/proxmox-vnc #1 unofficial SUPPORT support=1
                5938/tcp/teamviewer #1 unofficial SUPPORT support=1
                5938/tcp/proxmox-vnc #2 unofficial SUPPORT support=1
                5939/tcp/proxmox-vnc #1 unofficial SUPPORT support=1""", Registries.rows(registry));
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void rangeOfIana_ranksBelow() {
        Registry registry = Registries.of("""
                iana | 6052-6053 | tcp | x11 | assigned |
                wiki | 6052 | tcp | ESPHome | unofficial |
                """);
        assertEquals("""
                6052/tcp/esphome #1 unofficial SUPPORT support=1
                6052/tcp/x11 #2 assigned REGISTRY support=1
                6053/tcp/x11 #1 assigned REGISTRY support=1""", Registries.rows(registry));
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void serviceThatASourceNamesOnThePortItself_isNoRange() {
        Registry registry = Registries.of("""
                iana | 6000-6001 | tcp | x11 | assigned |
                debian | 6000 | tcp | x11 | |
                wiki | 6000 | tcp | Other | |
                """);
        assertEquals("6000/tcp/x11", registry.assignments().get(0).id());
        assertEquals("rival-services:6000/tcp settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void twoRanges_areRivals() {
        Registry registry = Registries.of("""
                wiki | 70-71 | tcp | alpha | |
                list | 70-71 | tcp | beta | |
                """);
        assertEquals("rival-services:70-71/tcp open TIE", Registries.conflicts(registry));
    }
}
