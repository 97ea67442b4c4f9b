package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.PortRange;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;

/** What is found about rulings without a look at the rest of the port. */
class RulingReviewTest {

    @ParameterizedTest
    @CsvSource({
        "'', stun, tcp, turn, true",
        "'', stun, tcp, stun, false",
        "'', stun, tcp, STUN, false",
        "tcp, stun, '', turn, true",
        "tcp, stun, tcp, turn, true",
        "tcp, stun, udp, turn, false",
        "'', stun, tcp, '', false",
        "'', '', tcp, turn, false",
    })
    void rulingsOnOneTransport_contradictWhereTheyPreferDifferently(
            String transport, String choice, String otherTransport, String other, boolean contradict) {
        List<Ruling> rulings = List.of(ruling("a", transport, choice), ruling("b", otherTransport, other));
        assertEquals(
                contradict
                        ? "ruling-contradicts rulings/b [" + other
                                + "]: rulings/b says otherwise than a, which holds for the"
                                + " same port; the one that names the transport goes first there"
                        : "",
                shown(RulingReview.contradictions(rulings).toList()));
    }

    @Test
    void serviceThatIsPreferredAndWeighed_contradictsItself() {
        Ruling ruling = new Ruling(
                "a", 80, Transport.TCP, "http", List.of(), List.of(), List.of("www", "HTTP"), "", List.of(), "", "");
        assertEquals(
                "ruling-contradicts rulings/a [http]: rulings/a prefers a service that it also lists in over; remove"
                        + " one",
                shown(RulingReview.contradictions(List.of(ruling)).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', list, LDAP, tcp, list, LDAP, true",
        "'', list, LDAP, tcp, list, ldap, true",
        "tcp, list, LDAP, tcp, list, LDAP, true",
        "udp, list, LDAP, tcp, list, LDAP, false",
        "'', wiki, LDAP, tcp, list, LDAP, false",
        "'', list, LDAPS, tcp, list, LDAP, false",
    })
    void rejection_isAboutWhatItsSourceStatesOnItsTransport(
            String transport,
            String source,
            String stated,
            String claimed,
            String claimant,
            String name,
            boolean rejected) {
        Ruling ruling = new Ruling(
                "a",
                80,
                Transport.parse(transport).orElse(Transport.UNSTATED),
                "",
                List.of(),
                List.of(new Ruling.Rejection(source, stated)),
                List.of(),
                "",
                List.of(),
                "",
                "");
        Claim claim = Claim.of(claimant, "line 1")
                .ports(PortRange.of(80))
                .transport(Transport.parse(claimed).orElseThrow())
                .name(name)
                .build();
        assertEquals(rejected, RulingReview.rejects(ruling, claim));
        assertEquals(
                rejected
                        ? ""
                        : "ruling-needless rulings/a []: rulings/a rejects \"" + stated + "\" of " + source
                                + ", which is not claimed there; remove the entry",
                shown(RulingReview.of(ruling, List.of(claim), List.of(), List.of())
                        .toList()));
    }

    private static Ruling ruling(String file, String transport, String choice) {
        return new Ruling(
                file,
                3478,
                Transport.parse(transport).orElse(Transport.UNSTATED),
                choice,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                "",
                "");
    }

    private static String shown(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.kind().code() + " " + notice.source() + " [" + notice.stated() + "]: "
                        + notice.sentence())
                .collect(Collectors.joining("\n"));
    }
}
