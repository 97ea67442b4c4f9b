package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;

/** How far each rule of ranking settles a conflict. */
class SettlementTest {

    @ParameterizedTest
    @CsvSource({
        "LOCAL,     5, SETTLED",
        "RULING,    5, SETTLED",
        "IN_USE,    5, SETTLED",
        "REGISTRY,  1, SETTLED",
        "REGISTRY,  2, CONTESTED",
        "REGISTRY,  3, CONTESTED",
        "SUPPORT,   5, SETTLED",
        "AUTHORITY, 0, OPEN",
        "TIE,       0, OPEN",
    })
    void rule_settlesAsFarAsItReaches(Basis rule, int against, ConflictState state) {
        assertEquals(new Settlement(state, rule), Settlement.by(rule, against, false));
        assertEquals(new Settlement(ConflictState.OPEN, rule), Settlement.by(rule, against, true));
    }

    @Test
    void whatIsNoFault_isByDesign() {
        assertEquals(ConflictState.BY_DESIGN, Settlement.byDesign(Basis.TIE).state());
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL, your own overlay puts http first",
        "RULING, a ruling prefers http",
        "IN_USE, a primary source says that http is in use here",
        "REGISTRY, IANA's assignment puts http first",
        "SUPPORT, more independent sources name http",
        "AUTHORITY, http is first only because its source weighs more; this needs a ruling",
        "TIE, there is no evidence for an order; this needs a ruling",
    })
    void rule_isToldInWords(Basis rule, String words) {
        assertEquals(words, Settlement.byDesign(rule).inWords("http"));
    }

    @ParameterizedTest
    @CsvSource({"USE_CLASH, use-clash:80/tcp:http", "RIVAL_SERVICES, rival-services:80/tcp"})
    void conflictAboutOneService_namesIt(ConflictKind kind, String id) {
        List<Rival> rivals =
                List.of(new Rival("http", Status.ASSIGNED, List.of()), new Rival("www", Status.UNOFFICIAL, List.of()));
        assertEquals(
                id,
                Settlement.byDesign(Basis.TIE)
                        .of(kind, PortRange.of(80), Transport.TCP, rivals, Optional.empty(), "")
                        .id());
    }
}
