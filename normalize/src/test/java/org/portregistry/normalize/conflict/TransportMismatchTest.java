package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.model.TransportMatrix;
import org.portregistry.normalize.Registries;

/** Sources that know disagree on the transports of a service. */
class TransportMismatchTest {

    @Test
    void transportThatIanaDidNotAssign_isSettledByIana() {
        Registry registry = Registries.of("""
                iana | 143 | tcp | imap | assigned |
                debian | 143 | udp | imap | |
                """);
        assertEquals("transport-mismatch:143/-:imap settled REGISTRY", Registries.conflicts(registry));
        assertEquals(
                Optional.of(
                        new TransportMatrix(Map.of("debian", Set.of(Transport.UDP), "iana", Set.of(Transport.TCP)), 0)),
                Registries.conflict(registry, "transport-mismatch:143/-:imap").transports());
        assertEquals(
                "Sources disagree on the transports of imap on port 143: debian says udp, iana says tcp",
                Registries.conflict(registry, "transport-mismatch:143/-:imap").sentence());
    }

    @Test
    void twoIndependentSourcesAgainstIana_areContested() {
        Registry registry = Registries.of("""
                iana | 143 | tcp | imap | assigned |
                debian | 143 | udp | imap | |
                wiki | 143 | udp | imap | |
                """);
        assertEquals("transport-mismatch:143/-:imap contested REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void fewerTransportsThanIanaAssigned_areNoContradiction() {
        Registry registry = Registries.of("""
                iana | 22 | tcp | ssh | assigned |
                iana | 22 | udp | ssh | assigned |
                debian | 22 | tcp | ssh | |
                list | 22 | | ssh | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void setsOfWhichNeitherHoldsTheOther_areOpen() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | |
                debian | 9000 | udp | alpha | |
                """);
        assertEquals("transport-mismatch:9000/-:alpha open AUTHORITY", Registries.conflicts(registry));
    }

    @Test
    void rulingThatAcceptsTheServiceForTheWholePort_saysThatBothAreRight() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | |
                debian | 9000 | udp | alpha | |
                """, accepting(Transport.UNSTATED, "alpha"));
        assertEquals("transport-mismatch:9000/-:alpha settled RULING", Registries.conflicts(registry));
        assertEquals(List.of(), registry.notices());
    }

    @Test
    void rulingForOneTransport_saysNothingOfTheOther() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | |
                debian | 9000 | udp | alpha | |
                """, accepting(Transport.TCP, "alpha"));
        assertEquals("transport-mismatch:9000/-:alpha open AUTHORITY", Registries.conflicts(registry));
    }

    private static Ruling accepting(Transport transport, String service) {
        return new Ruling(
                "9000.json",
                9000,
                transport,
                "",
                List.of(service),
                List.of(),
                List.of(),
                "both are documented",
                List.of(),
                "A. Maintainer",
                "2026-11-29");
    }

    @Test
    void setThatHoldsTheOther_isNoContradiction() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | |
                wiki | 9000 | udp | alpha | |
                list | 9000 | udp | alpha | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void sourceThatSaysNotUsed_claimsNoTransport() {
        Registry registry = Registries.of("""
                iana | 143 | tcp | imap | assigned |
                wiki | 143 | udp | imap | | | used=no
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void copy_speaksWithTheVoiceOfWhatItCopies() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | |
                copy | 9000 | udp | alpha | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
