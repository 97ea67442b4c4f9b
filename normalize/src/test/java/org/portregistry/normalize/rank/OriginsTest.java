package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

class OriginsTest {

    private static final Origins ORIGINS = new Origins(List.of(
            source("iana", Authority.REGISTRY, "", "", ""),
            source("copy", Authority.COMMUNITY, "iana", "", ""),
            source("copy-of-copy", Authority.COMMUNITY, "copy", "", ""),
            source("lost", Authority.COMMUNITY, "nowhere", "", ""),
            source("ring", Authority.COMMUNITY, "other-ring", "", ""),
            source("other-ring", Authority.COMMUNITY, "ring", "", ""),
            source("old", Authority.DISTRIBUTION, "", "list", "2020-01-01"),
            source("new", Authority.DISTRIBUTION, "", "list", "2026-01-01"),
            source("copy-of-old", Authority.COMMUNITY, "old", "", "")));

    @ParameterizedTest
    @CsvSource({
        "iana, iana",
        "copy, iana",
        "copy-of-copy, iana",
        "lost, nowhere",
        "unknown, unknown",
        "old, new",
        "new, new",
        "copy-of-old, new"
    })
    void origin_isWhereAListComesFromInTheEnd(String source, String origin) {
        assertEquals(origin, ORIGINS.of(source));
    }

    @Test
    void sourcesThatCopyEachOther_endSomewhere() {
        assertEquals(Set.of("ring", "other-ring"), Set.of(ORIGINS.of("ring"), ORIGINS.of("other-ring")));
    }

    @Test
    void support_countsEachOriginOnce() {
        assertEquals(1, ORIGINS.support(List.of("iana", "copy", "copy-of-copy")));
        assertEquals(3, ORIGINS.support(List.of("iana", "old", "copy-of-old", "lost")));
    }

    @Test
    void supportBeside_leavesOutWhatTheOthersCopy() {
        assertEquals(1, ORIGINS.supportBeside(List.of("copy", "old"), List.of("iana")));
        assertEquals(0, ORIGINS.supportBeside(List.of("copy"), List.of("copy-of-copy")));
        assertEquals(true, ORIGINS.haveOriginInCommon(List.of("copy", "old"), List.of("iana")));
        assertEquals(false, ORIGINS.haveOriginInCommon(List.of("old"), List.of("iana")));
    }

    @Test
    void authority_isTheWeightiestAndThatOfAStrangerTheLeast() {
        assertEquals(Authority.DISTRIBUTION, ORIGINS.authority("old"));
        assertEquals(Authority.COMMUNITY, ORIGINS.authority("unknown"));
        assertEquals(Authority.REGISTRY, ORIGINS.authority(List.of("copy", "iana", "old")));
        assertEquals(Authority.COMMUNITY, ORIGINS.authority(List.of()));
        assertEquals(true, ORIGINS.isRegistry("iana"));
        assertEquals(false, ORIGINS.isRegistry("copy"));
    }

    private static Source source(String id, Authority authority, String derivedFrom, String list, String day) {
        return new Source(id, id, authority, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, derivedFrom, list, day);
    }
}
