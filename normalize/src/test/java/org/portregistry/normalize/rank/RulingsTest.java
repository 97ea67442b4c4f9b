package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Registry;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Registries;

class RulingsTest {

    private static final String RIVALS = """
            iana | 9200 | tcp | wap-wsp       | assigned | WAP connectionless session service
            iana | 9200 | udp | wap-wsp       | assigned | WAP connectionless session service
            wiki | 9200 | tcp | Elasticsearch |          |
            """;

    @Test
    void chosenService_ranksFirstAndNothingIsThrownAway() {
        Registry registry = Registries.of(RIVALS, choose(Transport.TCP, "elasticsearch", "wap-wsp"));
        assertEquals("""
                9200/tcp/elasticsearch #1 unofficial RULING support=1
                9200/tcp/wap-wsp #2 assigned RULING support=1
                9200/udp/wap-wsp #1 assigned REGISTRY support=1""", Registries.rows(registry));
        assertEquals("rival-services:9200/tcp settled RULING", Registries.conflicts(registry));
        assertEquals("", notices(registry));
    }

    @Test
    void rulingForThePort_holdsWhereItsChoiceIsClaimed() {
        Registry registry = Registries.of(RIVALS, choose(Transport.UNSTATED, "Elasticsearch", "wap-wsp"));
        assertEquals("9200/tcp/elasticsearch", registry.assignments().get(0).id());
        assertEquals("9200/udp/wap-wsp", registry.assignments().get(2).id());
        assertEquals("", notices(registry));
    }

    @Test
    void acceptedServices_rankInTheGivenOrder() {
        Ruling ruling = ruling(Transport.TCP, "", List.of("name", "nameserver"), List.of(), List.of());
        Registry registry = Registries.of("""
                iana | 9200 | tcp | nameserver | assigned |
                iana | 9200 | tcp | name       | assigned |
                """, ruling);
        assertEquals("9200/tcp/name", registry.assignments().get(0).id());
        assertEquals("rival-assignments:9200/tcp settled RULING", Registries.conflicts(registry));
    }

    @Test
    void rejectedClaim_isANoticeAndNoRow() {
        Ruling ruling =
                ruling(Transport.TCP, "", List.of(), List.of(new Ruling.Rejection("wiki", "elasticsearch")), List.of());
        Registry registry = Registries.of(RIVALS, ruling);
        assertEquals(2, registry.assignments().size());
        assertEquals("CLAIM_REJECTED wiki line 3", notices(registry));
    }

    @Test
    void rulingWhoseChoiceNobodyClaims_isStaleAndTheConflictOpensAgain() {
        Registry registry = Registries.of(RIVALS, choose(Transport.TCP, "opensearch", "wap-wsp", "elasticsearch"));
        assertEquals("RULING_STALE rulings/9200-tcp.json ", notices(registry));
        assertEquals("rival-services:9200/tcp open REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void rulingThatDidNotWeighWhatWouldBeFirst_isStale() {
        Registry registry = Registries.of(RIVALS, choose(Transport.TCP, "elasticsearch", "other"));
        assertEquals("RULING_STALE rulings/9200-tcp.json ", notices(registry));
        assertEquals("9200/tcp/wap-wsp", registry.assignments().get(0).id());
    }

    @Test
    void anyOtherNewRival_isANotice() {
        Registry registry = Registries.of(
                RIVALS + "list | 9200 | tcp | newcomer | |", choose(Transport.TCP, "elasticsearch", "wap-wsp"));
        assertEquals("RULING_NEW_RIVAL rulings/9200-tcp.json ", notices(registry));
        assertEquals("9200/tcp/elasticsearch", registry.assignments().get(0).id());
    }

    @Test
    void rulingThatSaysWhatTheRulesSay_isNeedless() {
        Registry registry = Registries.of(RIVALS, choose(Transport.TCP, "wap-wsp", "elasticsearch"));
        assertEquals("RULING_NEEDLESS rulings/9200-tcp.json ", notices(registry));
    }

    /** IANA states no transport for it: whoever names one makes it a rival, as nmap does. */
    @Test
    void rulingOverWhatIsClaimedWithoutTransport_isForesight() {
        String claims = """
                iana | 9200 |     | wap-wsp       | assigned   |
                wiki | 9200 | tcp | elasticsearch | unofficial |
                """;
        Ruling ruling = choose(Transport.TCP, "elasticsearch", "wap-wsp");
        assertEquals("", notices(Registries.of(claims, ruling)));
        Registry registry = Registries.of(claims + "list | 9200 | tcp | wap-wsp | unofficial |", ruling);
        assertEquals("9200/tcp/elasticsearch", registry.assignments().get(0).id());
        assertEquals("", notices(registry));
    }

    @Test
    void rulingsThatCannotBothHold_areNamed() {
        Registry registry = Registries.of(
                RIVALS,
                choose(Transport.TCP, "elasticsearch", "wap-wsp"),
                choose(Transport.UNSTATED, "wap-wsp", "elasticsearch"));
        assertEquals("""
                RULING_NEEDLESS rulings/9200.json\s
                RULING_CONTRADICTS rulings/9200.json\s""", notices(registry));
        assertEquals("9200/tcp/elasticsearch", registry.assignments().get(0).id());
    }

    /** Not stale: it never fitted, whatever the claims, and says so where it is wrong. */
    @Test
    void rulingThatRejectsItsOnlyChoice_contradictsItself() {
        Ruling ruling = choosing("elasticsearch", List.of(), new Ruling.Rejection("wiki", "elasticsearch"), "wap-wsp");
        Registry registry = Registries.of(RIVALS, ruling);
        assertEquals("""
                RULING_CONTRADICTS rulings/9200-tcp.json\s
                CLAIM_REJECTED wiki line 3""", notices(registry));
        assertEquals(
                "rulings/9200-tcp.json prefers elasticsearch, and rejects \"Elasticsearch\" of wiki, which means it;"
                        + " remove one",
                registry.notices().get(0).sentence());
    }

    /** The letters need not be the same: what counts is the service that the claim means. */
    @Test
    void rulingThatRejectsAnotherSpellingOfWhatItAccepts_contradictsItself() {
        Ruling ruling = choosing("", List.of("elasticsearch", "WAP-wsp"), new Ruling.Rejection("list", "WAP WSP"));
        assertEquals("""
                RULING_CONTRADICTS rulings/9200-tcp.json\s
                CLAIM_REJECTED list line 4""", notices(Registries.of(RIVALS + "list | 9200 | tcp | WAP WSP | |", ruling)));
    }

    @Test
    void ruling_mayRejectThatItsChoiceIsMalwareOrNotUsed() {
        Ruling ruling = choosing("elasticsearch", List.of(), new Ruling.Rejection("list", "elasticsearch"), "wap-wsp");
        for (String against : List.of("malicious |", "| | used=no")) {
            String claim = "list | 9200 | tcp | Elasticsearch | " + against;
            assertEquals("CLAIM_REJECTED list line 4", notices(Registries.of(RIVALS + claim, ruling)), claim);
        }
    }

    @Test
    void ruling_changesOnlyItsOwnPort() {
        String elsewhere = "wiki | 9300 | tcp | Elasticsearch | |\nlist | 9300 | tcp | other | |\n";
        List<String> without = outside(Registries.of(RIVALS + elsewhere));
        List<String> with =
                outside(Registries.of(RIVALS + elsewhere, choose(Transport.TCP, "elasticsearch", "wap-wsp")));
        assertEquals(without, with);
    }

    private static List<String> outside(Registry registry) {
        return registry.assignments().stream()
                .filter(row -> row.port() != 9200)
                .map(Object::toString)
                .toList();
    }

    private static String notices(Registry registry) {
        return registry.notices().stream()
                .filter(notice -> notice.kind() != NoticeKind.UNASSIGNED)
                .map(notice -> notice.kind() + " " + notice.source() + " " + notice.place())
                .collect(Collectors.joining("\n"));
    }

    private static Ruling choose(Transport transport, String service, String... over) {
        return ruling(transport, service, List.of(), List.of(), List.of(over));
    }

    private static Ruling choosing(String choose, List<String> accept, Ruling.Rejection rejection, String... over) {
        return ruling(Transport.TCP, choose, accept, List.of(rejection), List.of(over));
    }

    private static Ruling ruling(
            Transport transport, String choose, List<String> accept, List<Ruling.Rejection> reject, List<String> over) {
        String file = transport.isStated() ? "9200-" + transport.code() + ".json" : "9200.json";
        return new Ruling(
                file, 9200, transport, choose, accept, reject, over, "seen", List.of(), "somebody", "2026-01-01");
    }

    @Test
    void staleRulingForThePort_reopensTheConflictAndIsNamed() {
        Registry registry = Registries.of(RIVALS, choose(Transport.UNSTATED, "gone", "wap-wsp"));
        assertEquals("RULING_STALE rulings/9200.json ", notices(registry));
        var conflict = Registries.conflict(registry, "rival-services:9200/tcp");
        assertEquals(org.portregistry.model.ConflictState.OPEN, conflict.state());
        assertEquals(
                "open again, for rulings/9200.json no longer fits: decide again",
                conflict.sentence().substring(conflict.sentence().indexOf("open again")));
    }

    @Test
    void rulingForARange_putsItFirst() {
        Registry registry = Registries.of("""
                curated | 9200-9210 | tcp | elasticsearch | unofficial |
                wiki    | 9200      | tcp | other         | unofficial |
                """, choose(Transport.TCP, "elasticsearch", "other"));
        assertEquals("9200/tcp/elasticsearch", registry.assignments().get(0).id());
        assertEquals("rival-services:9200/tcp settled RULING", Registries.conflicts(registry));
        assertEquals("", notices(registry));
    }

    @Test
    void rulingForWhatAPrimarySourceStates_isNeedless() {
        Registry registry = Registries.of(
                "curated | 9200 | tcp | elasticsearch | | | used=yes\n" + RIVALS.replace("wiki ", "list "),
                choose(Transport.TCP, "elasticsearch", "wap-wsp"));
        assertEquals("RULING_NEEDLESS rulings/9200-tcp.json ", notices(registry));
    }
}
