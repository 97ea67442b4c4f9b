package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Notice;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Decision.Outcome;

/** What becomes of a ruling on TCP, from what is claimed there and on the port's other transports. */
class RulingTrialTest {

    private static final String ASSIGNED = "iana | 9200 | tcp | wap-wsp | assigned |\n";

    @ParameterizedTest
    @CsvSource({
        // Its choice is not claimed on TCP, and rivals are left there.
        "tcp, search, wap-wsp/other,   '',        UNCLAIMED",
        "'',  search, wap-wsp/other,   '',        UNCLAIMED",
        // Nothing is left to decide.
        "tcp, search, wap-wsp,         '',        NONE",
        // One for the whole port means the transport on which its choice is claimed; one for TCP does not.
        "'',  search, wap-wsp/other,   search,    NONE",
        "tcp, search, wap-wsp/other,   search,    UNCLAIMED",
        "'',  search, wap-wsp/other,   elsewhere, UNCLAIMED",
        // IANA's service would be first, and over does not name it.
        "tcp, other,  wap-wsp/other,   '',        OVERTAKEN",
        "tcp, search, wap-wsp/search,  '',        NEEDED",
        "tcp, Search, wap-wsp/search,  '',        NEEDED",
        "tcp, wap-wsp, wap-wsp/search, '',        NEEDLESS",
        "tcp, search, search,          '',        NEEDLESS",
    })
    void ruling_isMeasuredAgainstWhatIsClaimed(
            String transport, String choice, String claimed, String onUdp, Outcome outcome) {
        Decision decision = decide(
                ruling(
                        transport,
                        choice,
                        List.of(),
                        choice.equalsIgnoreCase("search") ? List.of("wap-wsp") : List.of()),
                table(claimed, "tcp"),
                table(onUdp, "udp"));
        assertEquals(outcome, decision.outcome());
        assertEquals(outcome == Outcome.UNCLAIMED || outcome == Outcome.OVERTAKEN, decision.isStale());
        assertEquals(
                outcome == Outcome.NEEDED || outcome == Outcome.NEEDLESS,
                !decision.preferred().isEmpty());
    }

    @Test
    void serviceThatWouldBeFirst_isNamedWithItsPlace() {
        assertEquals(
                "rulings/f did not weigh wap-wsp, which would be first on 9200/tcp without it; add it to over or decide"
                        + " again",
                sentences(decide(ruling("tcp", "search", List.of(), List.of()), table("wap-wsp/search", "tcp"), "")));
    }

    @Test
    void otherNewRivals_areNamedWithTheirPlace() {
        assertEquals(
                "rulings/f did not weigh other, now claimed on 9200/tcp; add it to over if the ruling still holds",
                sentences(decide(
                        ruling("tcp", "search", List.of(), List.of("wap-wsp")),
                        table("wap-wsp/search/other", "tcp"),
                        "")));
    }

    /** The rules may say the same today and another thing tomorrow: then the ruling is not an ornament. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        iana    | 9200 | tcp | alpha | assigned |            : list | 9200 | tcp | beta | | : NEEDLESS
        own     | 9200 | tcp | alpha | |                     : list | 9200 | tcp | beta | | : NEEDLESS
        curated | 9200 | tcp | alpha | | | used=yes          : list | 9200 | tcp | beta | | : NEEDLESS
        debian  | 9200 | tcp | alpha | |                     : list | 9200 | tcp | beta | | : NEEDED
        list    | 9200 | tcp | alpha | |                     : wiki | 9200 | tcp | beta | | : NEEDED
        list    | 9200 | tcp | alpha | |                     : wiki | 9200-9201 | tcp | beta | | : NEEDLESS
        list    | 9200-9201 | tcp | alpha | |                : wiki | 9200-9201 | tcp | beta | | : NEEDED
        """)
    void rulingThatAgreesWithALastingRule_isNeedless(String first, String second, Outcome outcome) {
        Decision decision = decide(ruling("tcp", "alpha", List.of(), List.of("beta")), first + "\n" + second, "");
        assertEquals(outcome, decision.outcome());
    }

    @ParameterizedTest
    @CsvSource({"alpha, '', NEEDED", "'', alpha, NEEDED", "beta, '', NEEDED", "'', '', NEEDLESS"})
    void acceptedOrder_isNeedlessOnlyWhereTheRulesGiveIt(String first, String second, Outcome outcome) {
        // Of two assigned services the alphabet decides, which is not a lasting answer; of one alone there is no order.
        List<String> accept = first.isEmpty() && second.isEmpty()
                ? List.of("alpha")
                : first.isEmpty() ? List.of("beta", "alpha") : List.of("alpha", "beta");
        String claims = "iana | 9200 | tcp | alpha | assigned |\n"
                + (accept.size() == 1 ? "" : "iana | 9200 | tcp | beta | assigned |\n");
        assertEquals(
                outcome,
                decide(ruling("tcp", "", accept, List.of()), claims, "").outcome());
    }

    /** A service accepted for the whole port that is claimed on two transports joins them, which the rules never do. */
    @ParameterizedTest
    @CsvSource({"wap-wsp, NEEDED", "other, NEEDLESS", "'', NEEDLESS"})
    void serviceAcceptedOnTwoTransports_joinsThem(String onUdp, Outcome outcome) {
        assertEquals(
                outcome,
                decide(ruling("", "", List.of("wap-wsp"), List.of()), table("wap-wsp", "tcp"), table(onUdp, "udp"))
                        .outcome());
    }

    @Test
    void rivalClaimedWithoutATransport_isForesight() {
        List<Row> there = RowsOfTests.rows(9200, Transport.TCP, table("wap-wsp", "tcp"));
        List<Row> unstated = RowsOfTests.rows(9200, Transport.UNSTATED, table("other", ""));
        Map<Transport, List<Row>> port = Map.of(Transport.TCP, there, Transport.UNSTATED, unstated);
        assertEquals(
                Outcome.NEEDED,
                RulingTrial.of(ruling("tcp", "wap-wsp", List.of(), List.of("other")), Transport.TCP, there, port)
                        .outcome());
        assertEquals(
                Outcome.NEEDLESS,
                RulingTrial.of(ruling("tcp", "wap-wsp", List.of(), List.of("third")), Transport.TCP, there, port)
                        .outcome());
    }

    /** A malicious use, or a reserved port, is not a rival. */
    @Test
    void malware_isNotWeighed() {
        Decision decision = decide(
                ruling("tcp", "wap-wsp", List.of(), List.of()),
                table("wap-wsp", "tcp") + "list | 9200 | tcp | NetBus | malicious |",
                "");
        assertEquals("", sentences(decision));
        assertEquals(Outcome.NEEDLESS, decision.outcome());
    }

    private static Decision decide(Ruling ruling, String onTcp, String onUdp) {
        Map<Transport, List<Row>> port = new EnumMap<>(Transport.class);
        port.put(Transport.TCP, RowsOfTests.rows(9200, Transport.TCP, onTcp));
        if (!onUdp.isBlank()) {
            port.put(Transport.UDP, RowsOfTests.rows(9200, Transport.UDP, onUdp));
        }
        return RulingTrial.of(ruling, Transport.TCP, port.get(Transport.TCP), port);
    }

    /** Claims of the services, separated by slashes; that of {@code wap-wsp} is IANA's. */
    private static String table(String services, String transport) {
        return services.isEmpty()
                ? ""
                : List.of(services.split("/")).stream()
                        .map(service -> service.equals("wap-wsp")
                                ? ASSIGNED.replace("tcp", transport)
                                : "list | 9200 | " + transport + " | " + service + " | |\n")
                        .collect(Collectors.joining());
    }

    private static Ruling ruling(String transport, String choose, List<String> accept, List<String> over) {
        return new Ruling(
                "f",
                9200,
                Transport.parse(transport).orElse(Transport.UNSTATED),
                choose,
                accept,
                List.of(),
                over,
                "seen",
                List.of(),
                "somebody",
                "2026-01-01");
    }

    private static String sentences(Decision decision) {
        return decision.notices().stream().map(Notice::sentence).collect(Collectors.joining("\n"));
    }
}
