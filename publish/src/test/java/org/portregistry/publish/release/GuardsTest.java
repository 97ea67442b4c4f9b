package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;
import org.portregistry.model.Expectation;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;

class GuardsTest {

    @ParameterizedTest
    @CsvSource({
        "80, TCP, http",
        "80, TCP, HTTP",
        "8080, UNSTATED, tomcat",
        "1024, TCP, ''",
        "4, TCP, ''",
        "6000, TCP, x11"
    })
    void expectationThatHolds_passes(int port, Transport transport, String service) {
        assertDoesNotThrow(() -> check(0, new Expectation(port, transport, service, "line 2")));
    }

    @ParameterizedTest
    @CsvSource({"80, UDP, http", "80, TCP, www", "80, TCP, ''", "9200, TCP, elasticsearch", "1024, TCP, kdm"})
    void expectationThatFails_isRefused(int port, Transport transport, String service) {
        assertThrows(GuardException.class, () -> check(0, new Expectation(port, transport, service, "line 2")));
    }

    @Test
    void everyFailure_isNamed() {
        GuardException refusal = assertThrows(
                GuardException.class,
                () -> check(
                        3,
                        new Expectation(80, Transport.TCP, "ssh", "expectations.csv line 2"),
                        new Expectation(22, Transport.TCP, "ssh", "expectations.csv line 3")));
        assertEquals(
                List.of(
                        "guard: source iana has 1 claims, fewer than its minimumClaims 3; restore its claims file, or"
                                + " refresh it",
                        "guard: expectations.csv line 2: 80/tcp must be ssh and is http; correct the claims, or the"
                                + " expectation if the world changed",
                        "guard: expectations.csv line 3: 22/tcp must be ssh and is without a service; correct the"
                                + " claims, or the expectation if the world changed"),
                refusal.getMessage().lines().toList());
    }

    private static void check(int minimum, Expectation... expectations) {
        NormalizerInput material = new NormalizerInput(
                List.of(Examples.IANA),
                List.of(Claim.of("iana", "record 1").build()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SourceDefinition source = Examples.definition(Examples.IANA, "iana-xml", minimum);
        Guards.check(List.of(source), material, List.of(expectations), Examples.registry());
    }
}
