package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** Of the vintages of one list only the one with the newest data speaks. */
class VintagesTest {

    private static final Source OLD = source("old", "");
    private static final Source NEW = source("new", "");
    private static final Source COPY = source("copy-of-old", "old");
    private static final Source OTHER = source("other", "");

    private static final String CLAIMS = """
            old | 9200 | tcp | alpha | |
            old | 9300 | tcp | gone  | |
            new | 9200 | tcp | beta  | |
            """;

    @Test
    void olderVintage_countsForNothingAndIsANotice() {
        Registry registry = registry(CLAIMS, OLD.asVintage("list", "2019-05-02"), NEW.asVintage("list", "2026-08-04"));
        assertEquals("9200/tcp/beta #1 unofficial SUPPORT support=1", Registries.rows(registry));
        assertEquals("", Registries.conflicts(registry));
        assertEquals(
                "\"alpha\" on 9200/tcp does not count: new is a newer vintage of the same list (list)",
                registry.notices().get(0).sentence());
        assertEquals(2, registry.notices().size());
    }

    @Test
    void vintageWithoutADate_isTheOlder() {
        Registry registry = registry(CLAIMS, OLD.asVintage("list", "2019-05-02"), NEW.asVintage("list", ""));
        assertEquals("""
                9200/tcp/alpha #1 unofficial SUPPORT support=1
                9300/tcp/gone #1 unofficial SUPPORT support=1""", Registries.rows(registry));
    }

    @Test
    void vintageWithoutClaims_silencesNobody() {
        Registry registry = registry(
                "old | 9200 | tcp | alpha | |",
                OLD.asVintage("list", "2019-05-02"),
                NEW.asVintage("list", "2026-08-04"));
        assertEquals("9200/tcp/alpha #1 unofficial SUPPORT support=1", Registries.rows(registry));
    }

    @Test
    void copyOfAnOlderVintage_isOneOriginWithTheNewer() {
        Registry registry = registry(
                "new | 9200 | tcp | alpha | |\ncopy-of-old | 9200 | tcp | alpha | |",
                OLD.asVintage("list", "2019-05-02"),
                NEW.asVintage("list", "2026-08-04"),
                COPY);
        assertEquals("9200/tcp/alpha #1 unofficial SUPPORT support=1", Registries.rows(registry));
    }

    @Test
    void sourcesOfDifferentLists_bothSpeak() {
        Registry registry = registry(CLAIMS.replace("new ", "other "), OLD.asVintage("list", "2019-05-02"), OTHER);
        assertEquals("rival-services:9200/tcp open TIE", Registries.conflicts(registry));
    }

    private static Registry registry(String claims, Source... sources) {
        List<Claim> read = Registries.claims(claims);
        return Normalizer.normalize(
                new NormalizerInput(List.of(sources), read, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Source source(String id, String derivedFrom) {
        return new Source(id, id, Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, derivedFrom);
    }
}
