package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** What IANA assigns goes before what others name, however many. */
class RegistryRankTest {

    @Test
    void assignment_goesBeforeManySources() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp | assigned |
                wiki | 9200 | tcp | elasticsearch | |
                list | 9200 | tcp | elasticsearch | |
                """);
        assertEquals("""
                9200/tcp/wap-wsp #1 assigned REGISTRY support=1
                9200/tcp/elasticsearch #2 unofficial REGISTRY support=2""", Registries.rows(registry));
    }

    @Test
    void aloneAssigned_saysRegistry() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp | assigned |
                """);
        assertEquals("9200/tcp/wap-wsp #1 assigned REGISTRY support=1", Registries.rows(registry));
    }

    @Test
    void whatASourceCallsAssigned_isNot() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | alpha | assigned |
                """);
        assertEquals("9200/tcp/alpha #1 unofficial SUPPORT support=1", Registries.rows(registry));
    }

    @Test
    void reservedRow_goesBetweenBenignAndMaliciousUses() {
        Registry registry = Registries.of("""
                iana | 1024 | tcp | | reserved |
                list | 1024 | tcp | Pest | malicious |
                list | 1024 | tcp | alpha | |
                """);
        assertEquals("""
                1024/tcp/alpha #1 unofficial SUPPORT support=1
                1024/tcp/- #2 reserved REGISTRY support=1
                1024/tcp/pest #3 malicious SUPPORT support=1""", Registries.rows(registry));
    }

    @Test
    void reservedRow_isLastWhereAPrimarySourceStatesAMaliciousUse() {
        Registry registry = Registries.of("""
                iana | 8808 | tcp | | reserved |
                list | 8808 | tcp | Pest | malicious |
                curated | 8808 | tcp | asyncrat | malicious | | used=yes
                """);
        assertEquals("""
                8808/tcp/asyncrat #1 malicious IN_USE support=1
                8808/tcp/pest #2 malicious IN_USE support=1
                8808/tcp/- #3 reserved REGISTRY support=1""", Registries.rows(registry));
    }
}
