package org.portregistry.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.publish.Examples;

class SiteTest {
    @TempDir
    static Path release;

    @BeforeAll
    static void write() throws IOException {
        Examples.write(Examples.release(Examples.registry()), release);
    }

    @Test
    void services_standByPortWithTheirRows() throws IOException {
        JsonNode core = data("core");
        assertEquals("2026.08.17", core.path("version").asText());
        assertEquals("[7,73,0,944,4976,2080,1120,0,799,0]", core.path("steps").toString());
        assertEquals(
                "[\"echo\",\"http\",\"executor\",\"\",\"x11\",\"tomcat\",\"wap-wsp\",\"elasticsearch\",\"plain\",\"-strange\"]",
                core.path("services").toString());
        assertEquals(
                "[\"ta1\",\"ta1\",\"tm2\",\"tr1\",\"ta1\",\"no1\",\"ta1!\",\"to2!\",\"sa1\",\"da1\"]",
                core.path("rows").toString());
        assertEquals("whois++;www;www-http", core.path("aliases").path(1).asText());
        assertEquals(Examples.NASTY, core.path("words").path(6).asText());
    }

    @Test
    void everyRow_hasItsEvidence() throws IOException {
        JsonNode rows = data("rows");
        assertEquals(Examples.registry().assignments().size(), rows.size());
        assertEquals("[[0,\"line 7\",\"echo\"]]", rows.path(0).path("evidence").toString());
        assertFalse(rows.path(6).has("description"), "core.js tells it");
    }

    @Test
    void downloads_bearTheSumsOfTheirFiles() throws IOException, NoSuchAlgorithmException {
        for (JsonNode file : data("downloads")) {
            byte[] bytes = Files.readAllBytes(release.resolve(file.path("path").asText()));
            assertEquals(bytes.length, file.path("bytes").asInt());
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    file.path("sha256").asText());
            assertFalse(file.path("path").asText().startsWith("site/"));
        }
        assertTrue(Files.readString(release.resolve("SHA256SUMS")).contains("  site/data/downloads.js\n"));
    }

    @Test
    void page_asksForNothingButFilesBesideIt() throws IOException {
        Document page = Jsoup.parse(Files.readString(release.resolve("site/index.html")));
        assertEquals(
                "default-src 'self'; base-uri 'none'; form-action 'none'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertTrue(page.select("script:not([src]), style, [style], [onclick]").isEmpty());
        for (String file : page.select("script[src], img[src]").eachAttr("src")) {
            assertTrue(Files.exists(release.resolve("site").resolve(file)), file);
        }
        for (String file : page.select("link[href], a[href^=..]").eachAttr("href")) {
            assertTrue(Files.exists(release.resolve("site").resolve(file).normalize()), file);
        }
    }

    @Test
    void scripts_makeNoMarkupOfText() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(release.resolve("site"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                String script = Files.readString(file);
                for (String way :
                        new String[] {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("}) {
                    if (script.contains(way)) {
                        found.add(file.getFileName() + ": " + way);
                    }
                }
            }
        }
        assertEquals(Set.of(), found, "make elements with textContent: portRegistry.make does");
    }

    private static JsonNode data(String name) throws IOException {
        String script = Files.readString(release.resolve("site/data/" + name + ".js"), StandardCharsets.UTF_8);
        String head = "portRegistry.receive(\"" + name + "\",";
        assertTrue(script.startsWith(head) && script.endsWith(");\n"), script);
        return new ObjectMapper().readTree(script.substring(head.length(), script.length() - 3));
    }
}
