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
        assertTrouble("/a: redirects to what is not an address", "/a");
        serve("/b", aResponse().withStatus(302));
        assertTrouble("/b: redirects to nowhere", "/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:99999/",
                "http://localhost:-1/",
                "http://localhost:0/",
                "http://-a-.invalid/",
                "http://a..b.invalid/",
                "http://[::1%25lo]/"
            })
    void addressThatNoHostCanHave_isTroubleOfThisSourceAlone(String location) {
        serve("/a", aResponse().withStatus(302).withHeader("Location", location));
        assertTrouble("", "/a");
        serve("/b", aResponse().withStatus(302).withHeader("Location", "http://" + "a".repeat(300) + ".invalid/"));
        assertTrouble("", "/b");
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
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[::127.0.0.1]/",
                "http://localhost/",
                "http://localhost./",
                "http://0.0.0.0/",
                "http://0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://224.0.0.1/"
            })
    void redirectToAPrivateAddress_isRefusedButForASourceThatIsAtOne(String to) throws IOException {
        URI from = URI.create("http://192.0.2.7/list");
        String message = assertThrows(IOException.class, () -> Redirect.requirePublic(from, from, URI.create(to)))
                .getMessage();
        assertTrue(
                message.startsWith("http://192.0.2.7/list: redirects from the public Internet to the private address "),
                message);
        Redirect.requirePublic(URI.create("http://127.0.0.1:8080/list"), from, URI.create(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.8/", "http://[2001:db8::1]/", "http://172.32.0.1/", "http://nobody.invalid/"})
    void redirectToAnyOtherAddress_isFollowed(String to) throws IOException {
        URI from = URI.create("http://192.0.2.7/list");
        Redirect.requirePublic(from, from, URI.create(to));
    }

    @Test
    void location_isNeverPrintedAsItCame() {
        String message = assertThrows(
                        IOException.class,
                        () -> Redirect.follow(
                                URI.create("http://a.example/x"), "ftp://b.example/\u202e\u001b[31m" + "y".repeat(500)))
                .getMessage();
        assertTrue(message.contains("ftp://b.example/U+202EU+001B[31myyy"), message);
        assertTrue(message.length() < 350, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/x | http://a.example/y       | from https to http, which is not followed
            http://a.example/x  | ftp://a.example/y        | to another scheme, which is not followed
            http://a.example/x  | file:///etc/services     | to another scheme, which is not followed
            https://a.example/x | data:text/plain,LIST     | to another scheme, which is not followed
            http://a.example/x  | http://127.1/y           | to what is not an address
            http://a.example/x  | http://0x7f.0.0.1/y      | to what is not an address
            http://a.example/x  | http:///y                | to what is not an address
            http://a.example/x  | http://u:p@a.example/y   | to what is not an address
            """)
    void forbiddenTarget_isRefused(String from, String location, String expected) {
        String message = assertThrows(IOException.class, () -> Redirect.follow(URI.create(from), location))
                .getMessage();
        assertTrue(message.contains("redirects " + expected), message);
    }
}
