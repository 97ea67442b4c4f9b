package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Include;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Source;
import org.portregistry.model.Status;
import org.portregistry.model.TextPolicy;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.ReleaseSource;

class RulingDraftTest {

    @Test
    void rivals_areSettledByWhatTheRuleWouldChoose() {
        Conflict conflict = Examples.conflict(9200, ConflictState.OPEN);
        RulingDraft draft = RulingDraft.of(conflict, List.of("elasticsearch", "other", "wap-wsp"), FAMILIES)
                .orElseThrow();
        assertEquals("datasets/rulings/9200-tcp.json", draft.file());
        assertEquals("""
                {
                  "choose": "wap-wsp",
                  "over": [
                    "elasticsearch",
                    "other"
                  ],
                  "because": "…",
                  "decidedBy": "YOUR NAME",
                  "decidedOn": "YYYY-MM-DD"
                }
                """, draft.json());
        assertTrue(draft.command().endsWith(" rule 9200/tcp wap-wsp --because '…' --by 'YOUR NAME'"), draft::command);
    }

    @Test
    void disputedTransports_areAllRight() {
        RulingDraft draft = RulingDraft.of(
                        clash(ConflictKind.TRANSPORT_MISMATCH, "a:here"), List.of("here", "there"), FAMILIES)
                .orElseThrow();
        assertEquals("datasets/rulings/7.json", draft.file());
        assertTrue(
                draft.json().startsWith("{\n  \"accept\": [\n    \"here\"\n  ],\n  \"over\": [\n    \"there\""),
                draft::json);
        assertTrue(draft.command().contains(" rule 7 --accept here --because"), draft::command);
    }

    @Test
    void conflictAboutOneService_isSettledByRejectingItsLastClaimWithItsCopies() {
        RulingDraft draft = RulingDraft.of(
                        clash(ConflictKind.USE_CLASH, "other:first", "community:it's `x`", "copy:it"),
                        List.of("here"),
                        FAMILIES)
                .orElseThrow();
        assertTrue(
                draft.command().contains(" rule 7 --reject 'community:it'\\''s `x`' --reject copy:it --because"),
                draft::command);
        assertTrue(draft.json().contains("\"stated\": \"it's `x`\""), draft::json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"community:", "curated:here", "iana:here", "copy-of-iana:here"})
    void claimThatNoRulingMayReject_isNotProposed(String claim) {
        assertEquals(Optional.empty(), RulingDraft.of(clash(ConflictKind.USE_CLASH, claim), List.of("here"), FAMILIES));
    }

    @ParameterizedTest
    @CsvSource({"elasticsearch, elasticsearch", "a b, '''a b'''", "$(x), '''$(x)'''", "whois++, whois++"})
    void word_isQuotedForTheShell(String word, String quoted) {
        assertEquals(quoted, RulingDraft.quoted(word));
    }

    private static final ClaimFamilies FAMILIES = new ClaimFamilies(List.of(
            source("iana", Authority.REGISTRY, ""),
            source("copy-of-iana", Authority.COMMUNITY, "iana"),
            source("curated", Authority.PRIMARY, ""),
            source("community", Authority.COMMUNITY, ""),
            source("copy", Authority.COMMUNITY, "community")));

    private static ReleaseSource source(String id, Authority authority, String copies) {
        Source source = new Source(id, id, authority, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, copies);
        return new ReleaseSource(source, List.of(), "", "", "", 1, 1, "");
    }

    /** Each claim is written as source:stated. */
    private static Conflict clash(ConflictKind kind, String... claims) {
        List<Evidence> evidence = Stream.of(claims)
                .map(claim -> claim.split(":", 2))
                .map(parts -> new Evidence(parts[0], "line 1", parts[1], NameMatch.EXACT, Used.UNSTATED, List.of()))
                .toList();
        return new Conflict(
                kind,
                PortRange.of(7),
                Transport.UNSTATED,
                "here",
                ConflictState.OPEN,
                Basis.TIE,
                List.of(new Rival("here", Status.UNOFFICIAL, evidence)),
                Optional.empty(),
                "");
    }
}
