package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.WideRange;

/** Ranges of more than 128 ports are judged as a whole. */
class WideRangesTest {

    @Test
    void rangeOfPrimarySource_keepsWhatItSays() {
        WideRange range = only("""
                curated | 30000-30999 | tcp | plum-nodes | unofficial | Ports of plum nodes | aliases=plums;figs | application=plum
                """);
        assertEquals("30000-30999/tcp/plum-nodes", range.id());
        assertEquals("Ports of plum nodes", range.description());
        assertEquals(List.of("figs", "plums"), range.aliases());
        assertEquals("plum", range.application());
    }

    @Test
    void rangeThatSeveralSourcesName_hasTheirAliasesOnce() {
        WideRange range = only("""
                list    | 30000-30999 | - | plum-nodes | unofficial | | aliases=figs
                curated | 30000-30999 | - | plum-nodes | unofficial | | aliases=figs;plums
                """);
        assertEquals("30000-30999/-/plum-nodes", range.id());
        assertEquals(List.of("figs", "plums"), range.aliases());
        assertEquals(List.of("curated", "list"), range.sources());
    }

    private static WideRange only(String table) {
        List<WideRange> ranges = Registries.of(table).ranges();
        assertEquals(1, ranges.size());
        return ranges.get(0);
    }
}
