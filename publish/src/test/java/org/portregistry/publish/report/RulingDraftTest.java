package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;

class RulingDraftTest {

    @Test
    void rivals_areSettledByWhatTheRuleWouldChoose() {
        Conflict conflict = Examples.conflict(9200, ConflictState.OPEN);
        RulingDraft draft = RulingDraft.of(conflict, List.of("elasticsearch", "other", "wap-wsp"))
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
    void conflictAboutOneService_isSettledByRejectingItsLastClaim() {
        RulingDraft draft = RulingDraft.of(clash("it's `x`"), List.of("here")).orElseThrow();
        assertEquals("datasets/rulings/7.json", draft.file());
        assertTrue(draft.json().contains("\"stated\": \"it's `x`\""), draft::json);
        assertTrue(draft.command().contains(" rule 7 --reject 'list:it'\\''s `x`' --because"), draft::command);
    }

    @Test
    void conflictOfClaimsWithoutNames_hasNothingToReject() {
        assertEquals(Optional.empty(), RulingDraft.of(clash(""), List.of("here")));
    }

    @ParameterizedTest
    @CsvSource({"elasticsearch, elasticsearch", "a b, '''a b'''", "$(x), '''$(x)'''", "whois++, whois++"})
    void word_isQuotedForTheShell(String word, String quoted) {
        assertEquals(quoted, RulingDraft.quoted(word));
    }

    private static Conflict clash(String stated) {
        Evidence claim = new Evidence("list", "line 1", stated, NameMatch.EXACT);
        return new Conflict(
                ConflictKind.TRANSPORT_MISMATCH,
                PortRange.of(7),
                Transport.UNSTATED,
                "here",
                ConflictState.OPEN,
                Basis.TIE,
                List.of(new Rival("here", Status.UNOFFICIAL, List.of(claim))),
                Optional.empty(),
                "");
    }
}
