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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
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
        assertEquals("[7,73,0,944,4976,2080,1120,0,799,0]", core.path("steps").toString());
        assertEquals(
                "[\"echo\",\"http\",\"executor\",\"\",\"x11\",\"tomcat\",\"wap-wsp\",\"elasticsearch\",\"plain\",\"-strange\"]",
                core.path("services").toString());
        assertEquals(
                "[\"ta1\",\"ta1\",\"tm2\",\"tr1\",\"ta1\",\"no1\",\"ta1!\",\"to2!\",\"sa1\",\"da1\"]",
                core.path("rows").toString());
        assertEquals("whois++;www;www-http", core.path("aliases").path(1).asText());
        assertEquals(Examples.NASTY, core.path("words").path(6).asText());
        assertEquals(core.path("services").size(), core.path("kind").size());
    }

    @Test
    void about_saysWhatEveryPageNeeds() throws IOException {
        JsonNode about = data("about");
        assertEquals("2026.08.17", about.path("version").asText());
        assertEquals(
                "[\"iana\", \"list\"]", about.path("sources").findValues("id").toString());
        assertEquals(Blocks.starts().size(), about.path("blocks").size());
        assertEquals("[8,79]", about.path("free").path(0).toString());
    }

    @Test
    void blocks_holdEveryPortOnce() {
        List<PortRange> blocks = Blocks.all();
        assertEquals(0, blocks.get(0).start());
        for (int i = 1; i < blocks.size(); i++) {
            assertEquals(blocks.get(i - 1).end() + 1, blocks.get(i).start());
        }
        assertEquals(PortRange.LAST, blocks.get(blocks.size() - 1).end());
    }

    @Test
    void everyRow_standsInTheBlockOfItsPortWithItsEvidence() throws IOException {
        int rows = 0;
        for (PortRange block : Blocks.all()) {
            for (JsonNode row : data("ports/" + block.start()).path("rows")) {
                assertTrue(block.contains(row.path("port").asInt()), row::toString);
                assertFalse(row.path("evidence").isEmpty(), row::toString);
                rows++;
            }
        }
        assertEquals(Examples.registry().assignments().size(), rows);
        assertEquals(
                "[[0,\"line 7\",\"echo\"]]",
                data("ports/0").path("rows").path(0).path("evidence").toString());
    }

    @Test
    void block_knowsItsNeighboursAndItsConflicts() throws IOException {
        JsonNode block = data("ports/9088");
        assertEquals(8080, block.path("before").asInt());
        assertEquals(-1, data("ports/0").path("before").asInt());
        assertEquals(65536, data("ports/57344").path("after").asInt());
        assertEquals("open", block.path("conflicts").path(0).path("state").asText());
    }

    @Test
    void sources_tellWhatTheyCover() throws IOException {
        JsonNode iana = data("coverage").path(0);
        assertEquals(64, iana.path("coverage").size());
        assertTrue(iana.path("supports").asInt() >= iana.path("alone").asInt());
    }

    @Test
    void feeds_haveAnEntryForTheReleaseAndEachOpenConflict() throws IOException {
        Document releases =
                Jsoup.parse(Files.readString(release.resolve("site/releases.atom")), "", Parser.xmlParser());
        assertEquals(
                "tag:portregistry.org,2026:release/2026.08.17",
                releases.select("entry > id").text());
        assertEquals("2026-08-17T00:00:00Z", releases.select("entry > updated").text());
        Document conflicts =
                Jsoup.parse(Files.readString(release.resolve("site/conflicts.atom")), "", Parser.xmlParser());
        long open = Examples.registry().conflicts().stream()
                .filter(conflict -> conflict.state() == ConflictState.OPEN)
                .count();
        assertEquals(open, conflicts.select("entry").size());
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

    @ParameterizedTest
    @ValueSource(strings = {"index", "api"})
    void page_asksForNothingButFilesBesideIt(String name) throws IOException {
        Document page = Jsoup.parse(Files.readString(release.resolve("site/" + name + ".html")));
        assertEquals(
                "default-src 'self'; base-uri 'none'; form-action 'none'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertTrue(page.select("script:not([src]), style, [style], [onclick]").isEmpty());
        for (String file : page.select("script[src], img[src]").eachAttr("src")) {
            assertTrue(Files.exists(release.resolve("site").resolve(file)), file);
        }
        for (String file : page.select("link[href], a[href^=..]").eachAttr("href")) {
            String path = file.replaceFirst("#.*", "");
            assertTrue(Files.exists(release.resolve("site").resolve(path).normalize()), file);
        }
    }

    /** The assets of a published release have no folders, so {@code ci/release} refuses two files of one name. */
    @Test
    void files_haveNamesOfTheirOwnWithoutTheirFolders() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(names.add(file.getFileName().toString()), () -> file + ": another file has this name");
            }
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
