package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** What the user's own overlay names goes first everywhere. */
class LocalRankTest {

    @Test
    void ownName_goesBeforeTheRegistryAndAStatedUse() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                curated | 8000 | tcp | django | unofficial | | used=yes
                own | 8000 | tcp | mine | |
                """);
        assertEquals("""
                8000/tcp/mine #1 unofficial LOCAL support=1
                8000/tcp/django #2 unofficial LOCAL support=1
                8000/tcp/irdmi #3 assigned IN_USE support=1""", Registries.rows(registry));
        assertEquals("rival-services:8000/tcp settled LOCAL", Registries.conflicts(registry));
    }

    @Test
    void ownRange_goesBeforeASinglePort() {
        Registry registry = Registries.of("""
                iana | 6801 | tcp | acnet | assigned |
                own | 6800-6802 | tcp | ceph | |
                """);
        assertEquals("6801/tcp/ceph", registry.assignments().get(1).id());
        assertEquals("LOCAL", registry.assignments().get(1).basis().name());
    }
}
