package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** At equal support the weightier source goes first. */
class AuthorityRankTest {

    @Test
    void distribution_goesBeforeACommunityList() {
        Registry registry = Registries.of("""
                list | 9200 | tcp | alpha | |
                debian | 9200 | tcp | beta | |
                """);
        assertEquals("""
                9200/tcp/beta #1 unofficial AUTHORITY support=1
                9200/tcp/alpha #2 unofficial AUTHORITY support=1""", Registries.rows(registry));
    }

    @Test
    void weightiestOfTheSources_counts() {
        Registry registry = Registries.of("""
                list | 9200 | tcp | alpha | |
                wiki | 9200 | tcp | alpha | |
                debian | 9200 | tcp | beta | |
                guide | 9200 | tcp | beta | |
                """);
        assertEquals("""
                9200/tcp/beta #1 unofficial AUTHORITY support=2
                9200/tcp/alpha #2 unofficial AUTHORITY support=2""", Registries.rows(registry));
    }
}
