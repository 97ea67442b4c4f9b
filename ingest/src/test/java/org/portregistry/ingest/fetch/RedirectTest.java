package org.portregistry.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest extends FetchTest {

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirect_isFollowed(int status) throws IOException {
        serve("/old/a.txt", aResponse().withStatus(status).withHeader("Location", "../new/b.txt"));
        serve("/new/b.txt", body("LIST").withHeader("ETag", "\"v1\""));
        Fetched fetched = fetch("/old/a.txt");
        assertEquals("LIST", text(fetched));
        assertEquals(url("/old/a.txt"), fetched.pages().get(0).url(), "the lock keeps the address of the source file");
    }

    @Test
    void fiveRedirects_areFollowedAndNoMore() throws IOException {
        for (int i = 1; i <= 6; i++) {
            serve("/" + i, aResponse().withStatus(302).withHeader("Location", url("/" + (i + 1))));
        }
        serve("/7", body("LIST"));
        assertEquals("LIST", text("/2"));
        assertTrouble("/1: more than 5 redirects, the last to " + url("/7"), "/1");
    }

    @Test
    void circle_isGivenUp() {
        serve("/a", aResponse().withStatus(302).withHeader("Location", "/a"));
        assertTrouble("/a: more than 5 redirects", "/a");
    }

    @Test
    void redirectToNowhere_isRefused() {
        serve("/a", aResponse().withStatus(302).withHeader("Location", "http://a b/"));
        assertTrouble("/a: redirects to what is no address", "/a");
        serve("/b", aResponse().withStatus(302));
        assertTrouble("/b: redirects to nowhere", "/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.example/x  | https://b.example/y      | https://b.example/y
            https://a.example/x | https://b.example/y      | https://b.example/y
            https://a.example/x | /y                       | https://a.example/y
            https://a.example/x | //b.example/y            | https://b.example/y
            """)
    void allowedTarget_isResolved(String from, String location, String to) throws IOException {
        assertEquals(URI.create(to), Redirect.follow(URI.create(from), location));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/x | http://a.example/y       | from https to http, which is not followed
            http://a.example/x  | ftp://a.example/y        | to another scheme, which is not followed
            http://a.example/x  | file:///etc/services     | to another scheme, which is not followed
            https://a.example/x | data:text/plain,LIST     | to another scheme, which is not followed
            http://a.example/x  | http:///y                | to what is no address
            http://a.example/x  | http://u:p@a.example/y   | to what is no address
            """)
    void forbiddenTarget_isRefused(String from, String location, String expected) {
        String message = assertThrows(IOException.class, () -> Redirect.follow(URI.create(from), location))
                .getMessage();
        assertTrue(message.contains("redirects " + expected), message);
    }
}
