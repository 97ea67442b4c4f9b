package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.FakeFormat;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceParser;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.LockFile;
import org.portregistry.ingest.list.Format;

/** What lists, servers, broken files and other people's files do to a refresh. */
class RefreshAttacksTest {

    @TempDir
    Path folder;

    private Path root;
    private final FakeServer server = new FakeServer();

    @BeforeEach
    void twoSources() throws IOException {
        root = folder.resolve("datasets");
        Files.createDirectories(root.resolve("sources"));
        source("list", "{\"format\": \"fake\"}");
        source("other", "{\"format\": \"fake\"}");
        server.bodies.put("list", list("", 40));
        server.bodies.put("other", list("", 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2999-01-01 | ''                              | ''         | the list states the day 2999-01-01, which is yet to come
            2026-08-20 | ''                              | ''         | the list states the day 2026-08-20
            2026-08-19 | ''                              | 2026-08-19 | ''
            2026-08-01 | Fri, 01 Jan 2100 00:00:00 GMT   | 2026-08-01 | its server says, last changed on the day 2100-01-01
            ''         | Fri, 01 Jan 2100 00:00:00 GMT   | ''         | its server says, last changed on the day 2100-01-01
            2999-01-01 | Sat, 15 Aug 2026 00:00:00 GMT   | 2026-08-15 | the list states the day 2999-01-01
            ''         | Sat, 15 Aug 2026 00:00:00 GMT   | 2026-08-15 | ''
            """)
    void dateYetToCome_isDroppedWithANotice(String stated, String modified, String kept, String notice)
            throws IOException {
        server.bodies.put("list", list(stated, 40));
        server.lastModified.put("list", modified);
        Outcome outcome = refresh("list");
        assertEquals(Result.UPDATED, outcome.result());
        assertEquals(kept, entry("list").dataDate());
        String said = String.join("\n", outcome.notices());
        assertTrue(notice.isEmpty() ? said.isEmpty() : said.contains(notice), said);
        assertEquals(Result.UNCHANGED, refresh("list").result(), "and so it stays");
    }

    @Test
    void entryDatedAhead_isMendedByTheNextRefresh() throws IOException {
        refresh("list");
        Lock lock = datasets().lock();
        LockFile.write(datasets().lockFile(), lock.with("list", entry("list").dated("2999-01-01")));
        refresh("list");
        assertEquals("304", server.log.get("list"));
        assertEquals("", entry("list").dataDate());
    }

    @Test
    void first_letsTheSourcesNamedLoseClaimsOnce() throws IOException {
        run(request(false));
        server.bodies.put("list", list("", 20));
        Outcome refused = refresh("list");
        assertEquals(Result.REFUSED, refused.result());
        assertTrue(refused.sentence().endsWith("run `refresh list --first`"), refused.sentence());
        assertEquals(Result.UPDATED, run(request(true, "list")).get(0).result());
        assertEquals(20, entry("list").accounting().claims());
        server.bodies.put("list", list("", 10));
        assertEquals(Result.REFUSED, refresh("list").result());
    }

    @Test
    void first_waivesNeitherTheMinimumNorDates() throws IOException {
        refresh("list");
        server.bodies.put("list", list("2999-01-01", 4));
        assertEquals(Result.REFUSED, run(request(true, "list")).get(0).result());
        server.bodies.put("list", list("2999-01-01", 6));
        assertEquals(Result.UPDATED, run(request(true, "list")).get(0).result());
        assertEquals("", entry("list").dataDate());
    }

    @Test
    void firstForAllSourcesAtOnce_isRefused() {
        String message =
                assertThrows(DatasetsException.class, () -> request(true)).getMessage();
        assertEquals("--first: names no source; name the sources whose lists you have looked at", message);
    }

    @Test
    void listThatFillsTheMemory_doesNotStopTheOthers() throws IOException {
        List<Outcome> outcomes = run(request(false), (definition, documents) -> {
            if (definition.id().equals("list")) {
                throw new OutOfMemoryError("Java heap space");
            }
            return FakeFormat.parse(definition, documents);
        });
        assertEquals(
                List.of(Result.UNREADABLE, Result.UPDATED),
                outcomes.stream().map(Outcome::result).toList());
        assertTrue(outcomes.get(0).sentence().startsWith("the list does not fit into memory"), outcomes.toString());
    }

    @Test
    @Timeout(60)
    void expressionThatNeverEnds_isInterruptedAndDoesNotStopTheOthers() throws Exception {
        source("list", "{\"format\": \"pattern\", \"pattern\": \"(?<port>1)(?<name>.*x.*x.*x.*x.*y)\"}");
        source("other", "{\"format\": \"services\"}");
        server.bodies.put("list", "1" + "x".repeat(90_000));
        server.bodies.put("other", "http 80/tcp\nssh 22/tcp\na 1/tcp\nb 2/tcp\nc 3/tcp\n");
        List<Outcome> outcomes = Refresh.run(
                Datasets.asFarAsReadable(root),
                request(false),
                server,
                new TimedParser(SourceParser::parse, Duration.ofMillis(500)),
                clock());
        assertEquals(
                List.of(Result.UNREADABLE, Result.UPDATED),
                outcomes.stream().map(Outcome::result).toList());
        assertTrue(outcomes.get(0).sentence().startsWith("the list was not read within 0 s"), outcomes.toString());
        for (int i = 0; i < 100 && readers() > 0; i++) {
            Thread.sleep(100);
        }
        assertEquals(0, readers(), "the matcher was interrupted");
    }

    private static long readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("read list"))
                .count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims | {"format": "services", "maximumClaims": 4}  | has more than 4 claims, which no list of ports has
            rows   | {"format": "services", "maximumClaims": 2}  | has more than 2 rows
            """)
    void listOfTooManyClaims_isRefused(String what, String read, String expected) throws IOException {
        source("list", read);
        server.bodies.put("list", "a 1/tcp/udp\nb 2/tcp/udp\nc 3/tcp/udp\n");
        Outcome outcome = run(request(false, "list"), SourceParser::parse).get(0);
        assertEquals(Result.UNREADABLE, outcome.result());
        assertTrue(outcome.sentence().startsWith(expected), outcome.sentence());
    }

    /** 93 kB on the way, gigabytes as rows. */
    @Test
    @Timeout(60)
    void millionsOfShortRows_areNotEvenTakenApart() throws IOException {
        source("list", "{\"format\": \"services\"}");
        server.bodies.put("list", "a 1/tcp\n".repeat(1_000_001));
        Outcome outcome = run(request(false, "list"), SourceParser::parse).get(0);
        assertTrue(outcome.sentence().startsWith("has more than 1000000 lines"), outcome.sentence());
    }

    @Test
    void brokenSourceFile_doesNotStopTheOthers() throws IOException {
        run(request(false));
        Files.writeString(root.resolve("sources/list.json"), "{\"title\": \"A list\"}");
        source("third", "{\"format\": \"fake\"}");
        server.bodies.put("third", list("", 40));
        List<Outcome> outcomes = run(request(false));
        assertEquals(
                List.of(Result.MISDEFINED, Result.UNCHANGED, Result.UPDATED),
                outcomes.stream().map(Outcome::result).toList());
        assertTrue(
                outcomes.get(0).sentence().contains("list.json: line 1: \"authority\", \"licence\""),
                outcomes.toString());
        assertEquals(
                List.of("list", "other", "third"), List.copyOf(lock().entries().keySet()));
        assertEquals(Result.MISDEFINED, refresh("list").result());
        assertEquals(1, run(request(false, "other")).size(), "nobody asked for the broken one");
    }

    @Test
    void claimsFileThatSomebodyChanged_isNotWrittenOver() throws IOException {
        refresh("list");
        server.bodies.put("list", list("", 41));
        Path claims = root.resolve("claims/list.csv");
        for (String changed :
                List.of(Files.readString(claims) + "7,tcp,mine,,,,,,,,,,,,,,,,,by hand,,\n", "my notes\n")) {
            Files.writeString(claims, changed);
            Outcome outcome = refresh("list");
            assertEquals(Result.MISDEFINED, outcome.result());
            assertTrue(
                    outcome.sentence()
                            .contains("list.csv: is not as a refresh wrote it, and may be somebody's own work"),
                    outcome.sentence());
            assertEquals(changed, Files.readString(claims));
        }
        RefreshRequest force = new RefreshRequest(List.of("list"), Optional.empty(), true, false, false);
        assertEquals(Result.UPDATED, run(force).get(0).result());
    }

    @Test
    void linkInTheWay_isNotWrittenThrough() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"), "my notes\n");
        Files.createDirectories(root.resolve("claims"));
        Files.createSymbolicLink(root.resolve("claims/list.csv"), mine);
        Outcome outcome = run(new RefreshRequest(List.of("list"), Optional.empty(), true, false, false))
                .get(0);
        assertEquals(Result.MISDEFINED, outcome.result());
        assertTrue(outcome.sentence().contains("claims/list.csv: is a link"), outcome.sentence());
        assertEquals("my notes\n", Files.readString(mine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "sources.lock.json"})
    void linkWhereARefreshWrites_isRefused(String name) throws IOException {
        Files.createSymbolicLink(root.resolve(name), folder.resolve("elsewhere"));
        String message =
                assertThrows(DatasetsException.class, () -> refresh("list")).getMessage();
        assertTrue(message.contains(name + ": is a link"), message);
        assertFalse(Files.exists(folder.resolve("elsewhere")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims            | is not a folder
            """)
    void fileWhereTheClaimsBelong_isRefused(String name, String expected) throws IOException {
        Files.writeString(root.resolve(name), "mine");
        String message =
                assertThrows(DatasetsException.class, () -> refresh("list")).getMessage();
        assertTrue(message.contains(name + ": " + expected), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources/pipe.json", "claims/list.csv", "aliases.csv", "vocabulary.csv", "rulings/80.json"})
    @Timeout(20)
    void pipeAmongTheDatasets_isRefused(String name) throws Exception {
        run(request(false));
        Path pipe = root.resolve(name);
        Files.createDirectories(pipe.getParent());
        Files.deleteIfExists(pipe);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        String message = assertThrows(
                        DatasetsException.class,
                        () -> Datasets.at(root, List.of(FakeFormat.FORMAT)).material(List.of()))
                .getMessage();
        assertTrue(message.contains(pipe.getFileName() + ": is not a regular file"), message);
    }

    private Outcome refresh(String source) throws IOException {
        return run(request(false, source)).get(0);
    }

    private List<Outcome> run(RefreshRequest request) throws IOException {
        return run(request, FakeFormat::parse);
    }

    private List<Outcome> run(RefreshRequest request, Parser parser) throws IOException {
        return Refresh.run(datasets(), request, server, parser, clock());
    }

    private static RefreshRequest request(boolean first, String... sources) {
        return new RefreshRequest(List.of(sources), Optional.empty(), false, first, false);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-08-17T12:00:00Z"), ZoneOffset.UTC);
    }

    private LockEntry entry(String id) {
        return lock().find(id).orElseThrow();
    }

    private Lock lock() {
        return LockFile.read(root.resolve("sources.lock.json"));
    }

    /** Reads sources of the fake format and of every real one. */
    private Datasets datasets() {
        List<Format> formats = new ArrayList<>(Formats.all());
        formats.add(FakeFormat.FORMAT);
        return Datasets.asFarAsReadable(root, formats);
    }

    private void source(String id, String read) throws IOException {
        Files.writeString(root.resolve("sources").resolve(id + ".json"), """
                {"title": "T", "read": %s, "authority": "community", "licence": "x", "text": "keep",
                 "include": "default", "minimumClaims": 5, "urls": "https://example.org/%s"}
                """.formatted(read, id));
    }

    private static String list(String day, int rows) {
        return "LIST " + day + "\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> (1000 + i) + " service " + i + "\n")
                        .collect(Collectors.joining());
    }
}
