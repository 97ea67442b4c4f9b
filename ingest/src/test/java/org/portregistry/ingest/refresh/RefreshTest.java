package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.FakeFormat;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.fetch.Mirror;

/** Refreshes of a list at an invented server, day by day. */
class RefreshTest {
    /** It stays, empty, and says nothing. */
    private static final String LOCK = ".refresh.lock";

    @TempDir
    Path folder;

    private Path root;
    private String today = "2026-08-17";
    private final FakeServer server = new FakeServer();

    @BeforeEach
    void oneSource() throws IOException {
        root = folder.resolve("datasets");
        Files.createDirectories(root.resolve("sources"));
        source("list", "");
        server.bodies.put("list", list("", 40));
    }

    @Test
    void firstRefresh_writesClaimsAndLock() throws IOException {
        server.bodies.put("list", "LIST\n80 http\n443 https\nhttps\n22 ssh\n25 smtp\n53 domain\n");
        server.lastModified.put("list", "Sun, 16 Aug 2026 23:00:00 -0700");
        Outcome outcome = refresh();
        assertEquals(Result.UPDATED, outcome.result());
        assertEquals(
                "6 rows: 5 with 5 claims, 1 skipped (1 no name)",
                outcome.accounting().toString());
        assertEquals(0, outcome.claimsBefore());
        assertEquals(5, claims());
        LockEntry entry = entry();
        assertEquals("2026-08-17", entry.retrieved());
        assertEquals("2026-08-17", entry.dataDate(), "Last-Modified, as a day in UTC");
        assertEquals("https://example.org/list", entry.pages().get(0).url());
        assertEquals(54, entry.bytes());
        assertEquals(64, entry.sha256().length());
        assertEquals(outcome.accounting(), entry.accounting());
        assertEquals(List.of("claims", "sources", "sources.lock.json"), names(root));
    }

    @Test
    void statedDate_goesBeforeLastModified() throws IOException {
        server.bodies.put("list", list("2026-08-01", 40));
        server.lastModified.put("list", "Sun, 16 Aug 2026 23:00:00 GMT");
        refresh();
        assertEquals("2026-08-01", entry().dataDate());
    }

    @Test
    void sameContentNextDay_isAskedForConditionallyAndChangesNothing() throws IOException {
        refresh();
        Map<String, String> before = content();
        today = "2026-08-18";
        Outcome outcome = refresh();
        assertEquals(Result.UNCHANGED, outcome.result());
        assertEquals(40, outcome.accounting().claims());
        assertEquals("304", server.log.get("list"));
        assertEquals(before, content());
    }

    @Test
    void changedContent_isWrittenWithItsDay() throws IOException {
        refresh();
        today = "2026-08-18";
        server.bodies.put("list", list("", 41));
        Outcome outcome = refresh();
        assertEquals(Result.UPDATED, outcome.result());
        assertEquals(40, outcome.claimsBefore());
        assertEquals(41, claims());
        assertEquals("2026-08-18", entry().retrieved());
    }

    @Test
    void otherBytesThatSayTheSame_changeNothing() throws IOException {
        refresh();
        Map<String, String> before = content();
        today = "2026-08-18";
        server.bodies.put("list", list("", 40).replace("\n", "\r\n"));
        assertEquals(Result.UNCHANGED, refresh().result());
        assertEquals("200 after all", server.log.get("list"));
        assertEquals(before, content());
    }

    @Test
    void newStatedDate_isAChange() throws IOException {
        server.bodies.put("list", list("2026-08-01", 40));
        refresh();
        today = "2026-08-18";
        server.bodies.put("list", list("2026-08-18", 40));
        assertEquals(Result.UPDATED, refresh().result());
        assertEquals("2026-08-18", entry().dataDate());
        assertEquals("2026-08-18", entry().retrieved());
    }

    @Test
    void editedSourceFile_isReadAgainAndTheContentKeepsItsDay() throws IOException {
        server.bodies.put("list", list("", 40).replace("service", "service x"));
        refresh();
        today = "2026-08-18";
        source("list", ", \"rhythm\": \"P1D\"");
        refresh();
        assertEquals("304", server.log.get("list"), "the rhythm does not bear on reading");
        Path file = root.resolve("sources/list.json");
        Files.writeString(file, Files.readString(file).replace("\"fake\"", "\"fake\", \"separator\": \" service \""));
        assertEquals(Result.UPDATED, refresh().result());
        assertEquals("200", server.log.get("list"));
        assertTrue(Files.readString(root.resolve("claims/list.csv")).contains("1000,,x,"));
        assertEquals("2026-08-17", entry().retrieved());
        assertEquals(Result.UNCHANGED, refresh().result());
        assertEquals("304", server.log.get("list"));
    }

    @Test
    void lostClaims_areWrittenAnew() throws IOException {
        refresh();
        Map<String, String> before = content();
        today = "2026-08-18";
        Files.delete(root.resolve("claims/list.csv"));
        assertEquals(Result.UPDATED, refresh().result());
        assertEquals(before, content());
    }

    /** Claims are written before the lock: a kill in between leaves new claims and an old lock. */
    @Test
    void killBetweenClaimsAndLock_isRepaired() throws IOException {
        refresh();
        String oldLock = Files.readString(root.resolve("sources.lock.json"));
        today = "2026-08-18";
        server.bodies.put("list", list("", 41));
        refresh();
        Map<String, String> after = content();
        Files.writeString(root.resolve("sources.lock.json"), oldLock);
        refresh();
        assertEquals(after, content());
        Files.delete(root.resolve("sources.lock.json"));
        refresh();
        assertEquals(after, content());
    }

    @Test
    void leftoverOfAKilledRun_isRemoved() throws IOException {
        Files.createDirectories(root.resolve("claims"));
        Files.writeString(
                root.resolve("claims/.list.csv." + ProcessHandle.current().pid() + ".tmp"), "half");
        refresh();
        assertEquals(List.of("list.csv"), names(root.resolve("claims")));
    }

    @Test
    void failure_keepsTheClaimsAndSaysSinceWhen() throws IOException {
        refresh();
        server.bodies.remove("list");
        today = "2026-08-18";
        Outcome outcome = refresh();
        assertEquals(Result.UNREACHABLE, outcome.result());
        assertEquals("https://example.org/list: HTTP status 503", outcome.sentence());
        assertEquals(40, claims());
        assertEquals("2026-08-18", entry().failingSince());
        Map<String, String> failing = content();
        today = "2026-08-19";
        refresh();
        assertEquals(failing, content(), "the first day stays, and nothing else changes");
        server.bodies.put("list", list("", 40));
        assertEquals(Result.UNCHANGED, refresh().result());
        assertEquals("", entry().failingSince());
        assertEquals("2026-08-17", entry().retrieved());
    }

    @Test
    void errorPage_isRefusedBeforeAnythingIsReplaced() throws IOException {
        refresh();
        server.bodies.put("list", "<html>Down for maintenance</html>");
        Outcome outcome = refresh();
        assertEquals(Result.UNREADABLE, outcome.result());
        assertEquals("list: line 1: expected LIST", outcome.sentence());
        assertEquals(40, claims());
    }

    @Test
    void neverReadSourceThatFails_writesNothing() throws IOException {
        server.bodies.put("list", "<html>");
        assertEquals(Result.UNREADABLE, refresh().result());
        assertEquals(List.of("sources"), names(root));
    }

    @Test
    void parserThatBreaks_doesNotStopTheOthers() throws IOException {
        source("another", "");
        server.bodies.put("another", list("", 40));
        List<Outcome> outcomes = Refresh.run(
                datasets(),
                request(),
                server,
                (definition, documents) -> {
                    if (definition.id().equals("another")) {
                        throw new IllegalStateException("deep");
                    }
                    return FakeFormat.parse(definition, documents);
                },
                clock());
        assertEquals(
                List.of(Result.UNREADABLE, Result.UPDATED),
                outcomes.stream().map(Outcome::result).toList());
        assertTrue(outcomes.get(0).sentence().contains("a bug to report: java.lang.IllegalStateException: deep at "));
    }

    @Test
    void oneFailure_doesNotStopTheOthers() throws IOException {
        source("a-down", "");
        source("z-last", "");
        server.bodies.put("z-last", list("", 40));
        assertEquals(
                List.of(Result.UNREACHABLE, Result.UPDATED, Result.UPDATED),
                run(request()).stream().map(Outcome::result).toList());
    }

    @Test
    void tooFewClaims_areRefusedEvenWithForce() throws IOException {
        server.bodies.put("list", list("", 4));
        assertEquals(Result.REFUSED, refresh().result());
        Outcome outcome = run(new RefreshRequest(List.of(), Optional.empty(), true, false, false))
                .get(0);
        assertEquals(Result.REFUSED, outcome.result());
        assertEquals(
                "4 claims where at least 5 are expected; look at the list, and if it is right, lower minimumClaims in"
                        + " sources/list.json",
                outcome.sentence());
        assertEquals(4, outcome.reading().orElseThrow().claims().size(), "for a person to look at");
        assertEquals(List.of("sources"), names(root));
    }

    @Test
    void greatLoss_isRefusedUnlessForced() throws IOException {
        server.bodies.put("list", list("", 100));
        refresh();
        server.bodies.put("list", list("", 89));
        Outcome outcome = refresh();
        assertEquals(Result.REFUSED, outcome.result());
        assertEquals(
                "11 of 100 claims are gone, and no more than 10 may be; look at the list, and if it is right, run"
                        + " `refresh list --first`",
                outcome.sentence());
        assertEquals(100, claims());
        assertEquals(today, entry().failingSince());
        assertEquals(
                Result.UPDATED,
                run(new RefreshRequest(List.of(), Optional.empty(), true, false, false))
                        .get(0)
                        .result());
        assertEquals(89, claims());
        assertEquals("", entry().failingSince());
    }

    @Test
    void silencedColumn_isRefusedUnlessForced() throws IOException {
        refresh();
        server.bodies.put("list", list("", 40).replace(" service", " "));
        Outcome outcome = refresh();
        assertEquals(Result.REFUSED, outcome.result());
        assertTrue(outcome.sentence().startsWith("claims no longer state their name (40 of 40)"), outcome.sentence());
        assertEquals(
                Result.UPDATED,
                run(new RefreshRequest(List.of(), Optional.empty(), true, false, false))
                        .get(0)
                        .result());
    }

    @Test
    void dryRun_writesNothingAndHasEverything() throws IOException {
        Outcome outcome = run(new RefreshRequest(List.of(), Optional.empty(), false, false, true))
                .get(0);
        assertEquals(Result.UPDATED, outcome.result());
        assertEquals(40, outcome.reading().orElseThrow().claims().size());
        assertEquals(List.of("sources"), names(root));
        refresh();
        outcome = run(new RefreshRequest(List.of(), Optional.empty(), false, false, true))
                .get(0);
        assertEquals(Result.UNCHANGED, outcome.result());
        assertEquals("200", server.log.get("list"), "a dry run wants to see it whatever we have");
        server.bodies.remove("list");
        Map<String, String> before = content();
        run(new RefreshRequest(List.of(), Optional.empty(), false, false, true));
        assertEquals(before, content(), "not even failingSince");
    }

    @Test
    void frozenSource_isSkippedWithoutAMirror() throws IOException {
        frozen("frozen", "\"file\": \"f.txt\"");
        Outcome outcome = run(request("frozen")).get(0);
        assertEquals(Result.SKIPPED, outcome.result());
        assertEquals("it has no urls: frozen; --mirror DIR reads it from disk", outcome.sentence());
        assertEquals(List.of("sources"), names(root));
        mirror("frozen/f.txt", list("", 40));
        RefreshRequest fromMirror = new RefreshRequest(
                List.of("frozen"), Optional.of(new Mirror(folder.resolve("mirror"))), false, false, false);
        assertEquals(Result.UPDATED, run(fromMirror).get(0).result());
        assertEquals(40, entry("frozen").accounting().claims());
        assertEquals(Result.SKIPPED, run(request("frozen")).get(0).result());
        assertEquals(Result.UNCHANGED, run(fromMirror).get(0).result());
    }

    @Test
    void mirror_standsInForTheNetworkAndKeepsTheLock() throws IOException {
        server.lastModified.put("list", "Sun, 16 Aug 2026 23:00:00 GMT");
        refresh();
        Map<String, String> before = content();
        today = "2026-08-18";
        mirror("list/list", list("", 40));
        RefreshRequest fromMirror =
                new RefreshRequest(List.of(), Optional.of(new Mirror(folder.resolve("mirror"))), false, false, false);
        assertEquals(Result.UNCHANGED, run(fromMirror).get(0).result());
        assertEquals(before, content());
        mirror("list/list", list("", 41));
        assertEquals(Result.UPDATED, run(fromMirror).get(0).result());
        assertEquals("", entry().dataDate(), "a mirror has no Last-Modified");
        assertEquals("", entry().pages().get(0).etag());
    }

    @Test
    void sourceThatTheMirrorLacks_isSkippedUnlessNamed() throws IOException {
        Files.createDirectories(folder.resolve("mirror"));
        Optional<Mirror> mirror = Optional.of(new Mirror(folder.resolve("mirror")));
        Outcome outcome =
                run(new RefreshRequest(List.of(), mirror, false, false, false)).get(0);
        assertEquals(Result.SKIPPED, outcome.result());
        assertEquals("the mirror has no folder list", outcome.sentence());
        assertEquals(
                Result.UNREACHABLE,
                run(new RefreshRequest(List.of("list"), mirror, false, false, false))
                        .get(0)
                        .result());
    }

    @Test
    void sourceFileThatNamesNoFile_isMisdefined() throws IOException {
        frozen("frozen", "\"minimumClaims\": 5");
        Files.createDirectories(folder.resolve("mirror/frozen"));
        Outcome outcome = run(new RefreshRequest(
                        List.of("frozen"), Optional.of(new Mirror(folder.resolve("mirror"))), false, false, false))
                .get(0);
        assertEquals(Result.MISDEFINED, outcome.result());
        assertTrue(outcome.sentence().contains("sources/frozen.json: \"file\": is missing"), outcome.sentence());
    }

    @Test
    void optInAndNever_areRefreshedOnlyWhenNamed() throws IOException {
        source("extra", ", \"include\": \"opt-in\"");
        source("test-only", ", \"include\": \"never\"");
        server.bodies.put("extra", list("", 40));
        server.bodies.put("test-only", list("", 40));
        assertEquals(
                List.of("list"), run(request()).stream().map(Outcome::source).toList());
        assertEquals(
                List.of("extra", "list"),
                run(request("list", "extra", "list")).stream()
                        .map(Outcome::source)
                        .toList());
        String message = assertThrows(DatasetsException.class, () -> run(request("test-only")))
                .getMessage();
        assertTrue(message.endsWith("look at it with --dry-run"), message);
        RefreshRequest look = new RefreshRequest(List.of("test-only"), Optional.empty(), false, false, true);
        assertEquals(Result.UPDATED, run(look).get(0).result());
        assertFalse(Files.exists(root.resolve("claims/test-only.csv")));
    }

    @Test
    void unknownSource_isRefusedBeforeAnythingIsDone() throws IOException {
        String message = assertThrows(DatasetsException.class, () -> run(request("lost")))
                .getMessage();
        assertTrue(message.contains("there is no source \"lost\" (did you mean \"list\"?)"), message);
        assertEquals(List.of("sources"), names(root));
    }

    @Test
    void curatedSource_isNeverWritten() throws IOException {
        Files.writeString(root.resolve("sources/curated.json"), json("curated", ""));
        ClaimsFile.write(root.resolve("claims/curated.csv"), List.of());
        Map<String, String> before = content();
        Outcome outcome = run(request("curated")).get(0);
        assertEquals(Result.SKIPPED, outcome.result());
        assertEquals("its claims are kept by hand, in claims/curated.csv", outcome.sentence());
        assertEquals(before, content());
    }

    @Test
    void sourceThatIsNoMore_leavesTheLockAtTheNextChange() throws IOException {
        source("old", "");
        server.bodies.put("old", list("", 40));
        run(request());
        Files.delete(root.resolve("sources/old.json"));
        server.bodies.put("list", list("", 41));
        refresh();
        assertEquals(List.of("list"), List.copyOf(datasets().lock().entries().keySet()));
    }

    @Test
    void lockFileOfAKilledRun_isNoObstacle() throws IOException {
        Files.writeString(root.resolve(LOCK), "whoever");
        assertEquals(Result.UPDATED, refresh().result());
        assertEquals("whoever", Files.readString(root.resolve(LOCK)));
    }

    @Test
    void linkInPlaceOfTheLockFile_isNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(root.resolve("thesis"), "mine");
        Files.createSymbolicLink(root.resolve(LOCK), elsewhere);
        assertThrows(IOException.class, this::refresh);
        assertEquals("mine", Files.readString(elsewhere));
    }

    @Test
    void secondRefreshAtOnce_isRefused() throws IOException {
        RefreshLock held = RefreshLock.of(root);
        String message = assertThrows(IOException.class, this::refresh).getMessage();
        assertTrue(message.endsWith("another refresh is at work here; wait until it has ended"), message);
        held.close();
        assertEquals(Result.UPDATED, refresh().result());
    }

    @Test
    void diskThatFails_isTheWorldsFaultAndLeavesTheOld() throws IOException {
        refresh();
        server.bodies.put("list", list("", 41));
        long process = ProcessHandle.current().pid();
        Files.createDirectory(root.resolve("claims/.list.csv." + process + ".tmp"));
        Outcome outcome = refresh();
        assertEquals(Result.UNREACHABLE, outcome.result());
        assertTrue(outcome.sentence().startsWith("cannot write "), outcome.sentence());
        assertEquals(40, claims());
        assertEquals(40, entry().accounting().claims());
        assertEquals(Result.UPDATED, refresh().result());
    }

    private Outcome refresh() throws IOException {
        return run(request()).get(0);
    }

    private static RefreshRequest request(String... sources) {
        return new RefreshRequest(Arrays.asList(sources), Optional.empty(), false, false, false);
    }

    private List<Outcome> run(RefreshRequest request) throws IOException {
        return Refresh.run(datasets(), request, server, FakeFormat::parse, clock());
    }

    private Clock clock() {
        return Clock.fixed(Instant.parse(today + "T23:30:00Z"), ZoneOffset.ofHours(14));
    }

    private Datasets datasets() {
        return Datasets.at(root, List.of(FakeFormat.FORMAT));
    }

    private LockEntry entry() {
        return entry("list");
    }

    private LockEntry entry(String id) {
        return datasets().lock().find(id).orElseThrow();
    }

    private int claims() {
        return ClaimsFile.read(root.resolve("claims/list.csv"), "list").size();
    }

    private void source(String id, String more) throws IOException {
        Files.writeString(
                root.resolve("sources").resolve(id + ".json"),
                json("fake", ", \"urls\": [\"https://example.org/" + id + "\"]" + more));
    }

    private void frozen(String id, String more) throws IOException {
        String json = json("fake", "");
        Files.writeString(
                root.resolve("sources").resolve(id + ".json"),
                more.contains("minimumClaims") ? json : json.replaceFirst("}$", ", " + more + "}"));
    }

    private static String json(String format, String more) {
        String include = more.contains("include") ? "" : "\"include\": \"default\", ";
        return "{\"title\": \"T\", \"read\": {\"format\": \"" + format
                + "\"}, \"authority\": \"community\", \"licence\": \"x\"," + " \"text\": \"keep\", " + include
                + "\"minimumClaims\": 5" + more + "}";
    }

    private void mirror(String file, String text) throws IOException {
        Path target = folder.resolve("mirror").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static String list(String date, int claims) {
        StringBuilder list = new StringBuilder("LIST " + date + "\n");
        for (int i = 0; i < claims; i++) {
            list.append(1000 + i).append(" service").append('\n');
        }
        return list.toString();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(LOCK))
                    .toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LOCK))
                    .sorted()
                    .toList();
        }
    }
}
