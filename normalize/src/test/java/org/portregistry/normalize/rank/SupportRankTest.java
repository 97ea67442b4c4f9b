package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** What more independent sources name goes first. */
class SupportRankTest {

    @Test
    void twoSources_goBeforeAWeightierOne() {
        Registry registry = Registries.of("""
                debian | 9200 | tcp | beta | |
                wiki | 9200 | tcp | alpha | |
                list | 9200 | tcp | alpha | |
                """);
        assertEquals("""
                9200/tcp/alpha #1 unofficial SUPPORT support=2
                9200/tcp/beta #2 unofficial SUPPORT support=1""", Registries.rows(registry));
    }

    @Test
    void copies_countOnce() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | beta | |
                copy | 9200 | tcp | beta | |
                debian | 9200 | tcp | zeta | |
                """);
        assertEquals("""
                9200/tcp/zeta #1 unofficial AUTHORITY support=1
                9200/tcp/beta #2 unofficial AUTHORITY support=1""", Registries.rows(registry));
    }

    @Test
    void twoAssignments_arePartedBySupport() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | nameserver | assigned |
                iana | 42 | tcp | name | assigned |
                list | 42 | tcp | nameserver | |
                """);
        assertEquals("""
                42/tcp/nameserver #1 assigned SUPPORT support=2
                42/tcp/name #2 assigned SUPPORT support=1""", Registries.rows(registry));
    }
}
