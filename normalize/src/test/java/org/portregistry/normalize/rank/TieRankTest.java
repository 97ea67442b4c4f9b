package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Nothing parts them but the alphabet. */
class TieRankTest {

    @Test
    void alphabet_ignoresCase() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | Bravo | assigned |
                iana | 42 | tcp | alpha | assigned |
                iana | 42 | tcp | charlie | assigned |
                """);
        assertEquals("""
                42/tcp/alpha #1 assigned TIE support=1
                42/tcp/Bravo #2 assigned TIE support=1
                42/tcp/charlie #3 assigned TIE support=1""", Registries.rows(registry));
    }

    @Test
    void eachRow_recordsWhatPartsItFromTheOneAbove() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | zeta | assigned |
                wiki | 42 | tcp | beta | |
                list | 42 | tcp | beta | |
                wiki | 42 | tcp | gamma | |
                list | 42 | tcp | alpha | |
                """);
        assertEquals("""
                42/tcp/zeta #1 assigned REGISTRY support=1
                42/tcp/beta #2 unofficial REGISTRY support=2
                42/tcp/alpha #3 unofficial SUPPORT support=1
                42/tcp/gamma #4 unofficial TIE support=1""", Registries.rows(registry));
    }
}
