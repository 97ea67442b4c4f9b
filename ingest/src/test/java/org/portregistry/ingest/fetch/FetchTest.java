package org.portregistry.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.portregistry.ingest.Definitions;
import org.portregistry.ingest.datasets.LockEntry.Page;

/** A server to fetch from, and a fetcher that waits for milliseconds only. */
abstract class FetchTest {

    /** Monday. */
    static final Instant NOW = Instant.parse("2026-08-17T12:00:00Z");

    static final String A_DATE = "Sun, 16 Aug 2026 10:00:00 GMT";

    static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort().gzipDisabled(true));

    Limits limits = new Limits(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            1000,
            5,
            3,
            Duration.ofMillis(1),
            Duration.ofMillis(40));
    Progress progress = Progress.NONE;

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    static String url(String path) {
        return "http://localhost:" + SERVER.port() + path; // baseUrl() would be that of https
    }

    static void serve(MappingBuilder request, ResponseDefinitionBuilder response) {
        SERVER.stubFor(request.willReturn(response));
    }

    static void serve(String path, ResponseDefinitionBuilder response) {
        serve(get(WireMock.urlEqualTo(path)), response);
    }

    static ResponseDefinitionBuilder body(String text) {
        return aResponse().withStatus(200).withBody(text);
    }

    static int requests(String path) {
        return SERVER.countRequestsMatching(
                        WireMock.getRequestedFor(WireMock.urlEqualTo(path)).build())
                .getCount();
    }

    /** Chance that always says a half. */
    static RandomGenerator half() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return 0.5;
            }
        };
    }

    HttpFetcher fetcher() {
        return new HttpFetcher(limits, Clock.fixed(NOW, ZoneOffset.UTC), half(), progress);
    }

    Fetched fetch(String... paths) throws IOException {
        return fetch(List.of(), paths);
    }

    Fetched fetch(List<Page> known, String... paths) throws IOException {
        String[] urls = Arrays.stream(paths).map(FetchTest::url).toArray(String[]::new);
        return fetcher().fetch(Definitions.of("test", urls), known);
    }

    String text(String... paths) throws IOException {
        return text(fetch(paths));
    }

    static String text(Fetched fetched) {
        StringBuilder text = new StringBuilder();
        fetched.documents().forEach(document -> text.append(new String(document.bytes(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    void assertTrouble(String expected, String... paths) {
        String message = assertThrows(IOException.class, () -> fetch(paths)).getMessage();
        assertTrue(message.contains(expected), message);
    }
}
