package org.portregistry.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.Definitions;
import org.portregistry.ingest.datasets.LockEntry.Page;

class HttpFetcherTest extends FetchTest {

    @Test
    void body_comesWithWhatToAskWithNextTime() throws IOException {
        serve("/lists/a.txt", body("LIST").withHeader("ETag", "\"v1\"").withHeader("Last-Modified", A_DATE));
        Fetched fetched = fetch("/lists/a.txt");
        assertEquals("LIST", text(fetched));
        assertEquals("a.txt", fetched.documents().get(0).name());
        assertEquals(List.of(new Page(url("/lists/a.txt"), "\"v1\"", A_DATE)), fetched.pages());
    }

    @Test
    void request_saysWhoAsks() throws IOException {
        serve("/a", body("LIST"));
        fetch("/a");
        SERVER.verify(getRequestedFor(urlEqualTo("/a"))
                .withHeader("User-Agent", equalTo("PortRegistry/1.0 (+https://github.com/portregistry/port-registry)"))
                .withHeader("Accept-Encoding", equalTo("gzip"))
                .withoutHeader("If-None-Match")
                .withoutHeader("If-Modified-Since"));
    }

    @Test
    void knownPage_isAskedForConditionally() throws IOException {
        serve(
                get("/a")
                        .withHeader("If-None-Match", equalTo("\"v1\""))
                        .withHeader("If-Modified-Since", equalTo(A_DATE)),
                aResponse().withStatus(304));
        assertTrue(fetch(List.of(new Page(url("/a"), "\"v1\"", A_DATE)), "/a").isUnchanged());
    }

    @Test
    void knownPageOfAnotherAddress_isNotAskedForConditionally() throws IOException {
        serve("/a", body("LIST"));
        assertFalse(
                fetch(List.of(new Page(url("/moved"), "\"v1\"", A_DATE)), "/a").isUnchanged());
        SERVER.verify(getRequestedFor(urlEqualTo("/a")).withoutHeader("If-None-Match"));
    }

    @Test
    void unaskedFor304_isRefused() {
        serve("/a", aResponse().withStatus(304));
        assertTrouble("/a: HTTP status 304", "/a");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 400, 403, 404, 410})
    void otherStatus_isRefusedAtOnce(int status) {
        serve("/a", aResponse().withStatus(status).withBody(status == 204 ? "" : "LIST"));
        assertTrouble("/a: HTTP status " + status, "/a");
        assertEquals(1, requests("/a"));
    }

    @Test
    void pages_comeInOrderAndKnowTheirPlace() throws IOException {
        serve("/list?page=1", body("one "));
        serve("/list?page=2", body("two"));
        Fetched fetched = fetch("/list?page=1", "/list?page=2");
        assertEquals("one two", text(fetched));
        assertEquals("list?page=2", fetched.documents().get(1).name());
    }

    @Test
    void oneChangedPage_bringsTheOthersToo() throws IOException {
        List<Page> known = List.of(new Page(url("/1"), "\"1\"", ""), new Page(url("/2"), "\"2\"", ""));
        serve("/1", body("one "));
        serve(
                get("/1").withHeader("If-None-Match", equalTo("\"1\"")),
                aResponse().withStatus(304));
        serve("/2", body("two"));
        assertEquals("one two", text(fetch(known, "/1", "/2")));
        serve(
                get("/2").withHeader("If-None-Match", equalTo("\"2\"")),
                aResponse().withStatus(304));
        assertTrue(fetch(known, "/1", "/2").isUnchanged());
    }

    @Test
    void failingPage_failsTheWholeList() {
        serve("/1", body("one"));
        serve("/2", aResponse().withStatus(404));
        assertTrouble("/2: HTTP status 404", "/1", "/2");
    }

    @Test
    void gzip_isDecompressed() throws IOException {
        serve("/a", gzip("LIST of ports".getBytes(StandardCharsets.UTF_8)));
        assertEquals("LIST of ports", text("/a"));
    }

    @Test
    void gzipThatIsNone_isRefused() {
        serve("/a", body("LIST").withHeader("Content-Encoding", "gzip"));
        assertTrouble("/a: is not a whole gzip", "/a");
    }

    @Test
    void halfAGzip_isRefused() throws IOException {
        byte[] whole = compressed(new byte[500]);
        serve(
                "/a",
                aResponse().withHeader("Content-Encoding", "gzip").withBody(Arrays.copyOf(whole, whole.length - 5)));
        assertTrouble("/a: is not a whole gzip", "/a");
    }

    @Test
    void unaskedForEncoding_isRefused() {
        serve("/a", body("LIST").withHeader("Content-Encoding", "br"));
        assertTrouble("/a: has the content encoding br, for which nobody asked", "/a");
    }

    @Test
    void bodyUpToTheLimit_isTakenAndNoByteMore() throws IOException {
        serve("/a", body("x".repeat(1000)));
        assertEquals(1000, text("/a").length());
        serve("/b", body("x".repeat(1001)));
        assertTrouble("/b: larger than the limit of 1000 bytes", "/b");
        assertEquals(1, requests("/b"), "it would be as large again");
    }

    @Test
    void chunkedBodyOverTheLimit_isRefused() {
        serve("/a", body("x".repeat(5000)).withChunkedDribbleDelay(5, 50));
        assertTrouble("/a: larger than the limit of 1000 bytes", "/a");
    }

    /** What is thrown out of a consumer of bytes must end the connection, or the rest would still come. */
    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked", "Content-Length: 999999999999"})
    void bodyWithoutAnEnd_isHungUpOn(String length) throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            FutureTask<Void> served = new FutureTask<>(() -> {
                try (Socket socket = server.accept();
                        OutputStream out = socket.getOutputStream()) {
                    out.write(("HTTP/1.1 200 OK\r\n" + length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    byte[] chunk = ("100\r\n" + "x".repeat(256) + "\r\n").getBytes(StandardCharsets.UTF_8);
                    while (true) {
                        out.write(chunk);
                    }
                }
            });
            new Thread(served).start();
            String url = "http://localhost:" + server.getLocalPort() + "/a";
            String message = assertThrows(
                            IOException.class, () -> fetcher().fetch(Definitions.of("test", url), List.of()))
                    .getMessage();
            assertTrue(message.contains("/a: larger than the limit of 1000 bytes"), message);
            Throwable end = assertThrows(ExecutionException.class, () -> served.get(4, TimeUnit.SECONDS))
                    .getCause();
            assertTrue(end instanceof SocketException, end.toString());
        }
    }

    @Test
    void bombInGzip_isRefused() throws IOException {
        serve("/a", gzip(new byte[100_000]));
        assertTrouble("/a, decompressed: larger than the limit of 1000 bytes", "/a");
    }

    @Test
    void slowBody_isGivenUp() {
        limits = new Limits(
                Duration.ofSeconds(2),
                Duration.ofMillis(300),
                Duration.ofSeconds(20),
                1000,
                5,
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30));
        serve("/a", body("LIST of ports").withChunkedDribbleDelay(10, 5000));
        assertTrouble("/a: not answered whole within", "/a");
        serve("/b", body("LIST").withFixedDelay(3000));
        assertTrouble("/b: not answered whole within", "/b");
    }

    @Test
    void sourceThatTakesTooLongInAll_isGivenUpInTheMiddleOfAWait() {
        limits = new Limits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMillis(700),
                1000,
                5,
                3,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
        serve("/a", aResponse().withStatus(503).withHeader("Retry-After", "20"));
        long start = System.nanoTime();
        assertTrouble("/a: not fetched within 0 s, redirects and waits included", "/a");
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
    }

    @Test
    void headersInMessages_arePrintable() {
        serve("/a", body("LIST").withHeader("Content-Encoding", "a\u001b[31m"));
        assertTrouble("Content-Encoding: aU+001B[31m", "/a");
        serve("/b", body("LIST").withHeader("Content-Encoding", "\u00e9"));
        assertTrouble("has the content encoding U+", "/b");
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder gzip(byte[] bytes)
            throws IOException {
        return aResponse().withHeader("Content-Encoding", "gzip").withBody(compressed(bytes));
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        }
        return compressed.toByteArray();
    }
}
