package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.FakeFormat;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.fetch.Fetched.Body;
import org.portregistry.ingest.list.Document;

/** Kills a process that refreshes over and over, at one moment and another: the old or the new, and the next repairs. */
class RefreshKillTest {

    private static final int OLD = 20_000;
    private static final int NEW = 20_020;

    @TempDir
    Path root;

    @Test
    void kill_leavesTheOldOrTheNewAndTheNextRefreshRepairs() throws Exception {
        Files.createDirectories(root.resolve("sources"));
        Files.writeString(root.resolve("sources/list.json"), """
                {"title": "T", "read": {"format": "fake"}, "authority": "community", "licence": "x", "text": "keep",
                 "include": "default", "minimumClaims": 5, "urls": ["https://example.org/list"]}
                """);
        for (int round = 0; round < 4; round++) {
            Process refreshes = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OverAndOver.class.getName(),
                            root.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertEquals('!', refreshes.getInputStream().read(), "it has refreshed once");
            Thread.sleep(20 + 55 * round);
            refreshes.destroyForcibly().waitFor();
            int claims =
                    ClaimsFile.read(root.resolve("claims/list.csv"), "list").size();
            assertTrue(claims == OLD || claims == NEW, "half: " + claims);
            datasets().lock(); // reads whole
            refresh(root, OLD);
            assertEquals(
                    OLD,
                    ClaimsFile.read(root.resolve("claims/list.csv"), "list").size());
            assertEquals(
                    OLD,
                    datasets().lock().find("list").orElseThrow().accounting().claims());
            assertEquals(List.of(".refresh.lock", "claims", "sources", "sources.lock.json"), names(root));
            assertEquals(List.of("list.csv"), names(root.resolve("claims")));
        }
    }

    /** Refreshes one way and the other until it is killed. */
    static final class OverAndOver {
        public static void main(String[] arguments) throws IOException {
            while (true) {
                refresh(Path.of(arguments[0]), NEW);
                System.out.print('!');
                System.out.flush();
                refresh(Path.of(arguments[0]), OLD);
            }
        }
    }

    private static void refresh(Path root, int claims) throws IOException {
        StringBuilder list = new StringBuilder("LIST\n");
        for (int i = 0; i < claims; i++) {
            list.append(i).append(" service\n");
        }
        Body body = new Body(
                new Document("list", list.toString().getBytes(StandardCharsets.UTF_8)),
                new Page("https://example.org/list", "\"" + claims + "\"", ""));
        Outcome outcome = Refresh.run(
                        Datasets.at(root, List.of(FakeFormat.FORMAT)),
                        new RefreshRequest(List.of(), Optional.empty(), false, false, false),
                        (source, known) ->
                                known.equals(List.of(body.page())) ? Fetched.UNCHANGED : new Fetched(List.of(body)),
                        FakeFormat::parse,
                        Clock.systemUTC())
                .get(0);
        assertTrue(!outcome.result().isFailure(), outcome::sentence);
    }

    private Datasets datasets() {
        return Datasets.at(root, List.of(FakeFormat.FORMAT));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
