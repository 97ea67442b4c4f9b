package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Decision.Outcome;

/** What follows from the outcome of a ruling. */
class DecisionTest {

    @ParameterizedTest
    @CsvSource({
        "NONE,      false, false, []",
        "UNCLAIMED, true,  false, []",
        "OVERTAKEN, true,  true,  []",
        "NEEDLESS,  false, true,  [stun]",
        "NEEDED,    false, true,  [stun]",
    })
    void outcome_saysWhetherTheRulingApplies(Outcome outcome, boolean stale, boolean claimed, String preferred) {
        Decision decision = Decision.of(outcome, ruling("tcp", List.of("stun")), List.of());
        assertEquals(stale, decision.isStale());
        assertEquals(claimed, decision.isClaimed());
        assertEquals(preferred, decision.preferred().toString());
        assertEquals(stale ? "; open again, for rulings/f no longer fits: decide again" : "", decision.reopened());
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDED,    '',  stun, stun, true",
        "NEEDLESS,  '',  stun, STUN, true",
        "NEEDED,    '',  stun, turn, false",
        "NEEDED,    tcp, stun, stun, false",
        "OVERTAKEN, '',  stun, stun, false",
        "UNCLAIMED, '',  stun, stun, false",
        "NEEDED,    '',  stun/turn, stun, false",
    })
    void oneServiceAcceptedForThePort_belongsOnEveryTransport(
            Outcome outcome, String transport, String accept, String service, boolean accepted) {
        Decision decision = Decision.of(outcome, ruling(transport, List.of(accept.split("/"))), List.of());
        assertEquals(accepted, decision.acceptsOnEveryTransport(service));
    }

    @Test
    void noRuling_acceptsNothing() {
        assertEquals(false, Decision.NONE.acceptsOnEveryTransport("stun"));
        assertEquals(List.of(), Decision.NONE.preferred());
        assertEquals("", Decision.NONE.reopened());
    }

    private static Ruling ruling(String transport, List<String> accept) {
        return new Ruling(
                "f",
                3478,
                Transport.parse(transport).orElse(Transport.UNSTATED),
                "",
                accept,
                List.of(),
                List.of(),
                "seen",
                List.of(),
                "somebody",
                "2026-01-01");
    }
}
