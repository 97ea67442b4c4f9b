package org.portregistry.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.Definitions;

class RetriesTest extends FetchTest {

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void passingTrouble_isAskedAgainThreeTimes(int status) {
        serve("/a", aResponse().withStatus(status));
        assertTrouble("/a: HTTP status " + status, "/a");
        assertEquals(4, requests("/a"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenConnection_isAskedAgain(Fault fault) throws IOException {
        first("/a", aResponse().withFault(fault));
        assertEquals("LIST", text("/a"));
        assertEquals(2, requests("/a"));
    }

    @Test
    void halfABody_isAskedForAgain() throws IOException {
        first("/a", body("LI").withHeader("Content-Length", "4"));
        assertEquals("LIST", text("/a"));
    }

    @Test
    void connectionThatIsBrokenEveryTime_isGivenUp() {
        serve("/a", aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertTrouble("/a: ", "/a");
        // The JDK's client asks twice each time.
        assertTrue(requests("/a") >= 4);
    }

    @Test
    void nobodyThere_isSaidSo() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        IOException problem = org.junit.jupiter.api.Assertions.assertThrows(
                IOException.class,
                () -> fetcher().fetch(Definitions.of("test", "http://localhost:" + port + "/a"), List.of()));
        assertEquals("http://localhost:" + port + "/a: no connection", problem.getMessage());
    }

    @Test
    void wrongCertificate_isNotAskedAgain() {
        String url = "https://localhost:" + SERVER.httpsPort() + "/a";
        IOException problem = org.junit.jupiter.api.Assertions.assertThrows(
                IOException.class, () -> fetcher().fetch(Definitions.of("test", url), List.of()));
        assertTrue(problem.getMessage().contains("PKIX"), problem.getMessage());
    }

    @Test
    void retryAfter_isHonouredWithinLimits() throws IOException {
        first("/a", aResponse().withStatus(503).withHeader("Retry-After", "86400"));
        long start = System.nanoTime();
        assertEquals("LIST", text("/a"));
        long waited = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(waited >= 40, "the longest wait is 40 ms, and " + waited + " ms passed");
    }

    /** Answers so the first time, and well after it. */
    private static void first(String path, ResponseDefinitionBuilder response) {
        SERVER.stubFor(get(path)
                .inScenario(path)
                .whenScenarioStateIs(STARTED)
                .willReturn(response)
                .willSetStateTo("well"));
        SERVER.stubFor(get(path).inScenario(path).whenScenarioStateIs("well").willReturn(body("LIST")));
    }
}
