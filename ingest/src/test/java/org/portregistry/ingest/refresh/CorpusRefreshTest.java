package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portregistry.ingest.Corpus;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.SourceParser;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.fetch.Mirror;

/** Refreshes of the real lists, by our own source files, into a folder of their own. */
class CorpusRefreshTest {

    private static final Path OURS = Datasets.nearest(Path.of(""));

    @TempDir
    Path folder;

    private Path root;
    private Path mirror;

    @BeforeEach
    void emptyDatasets() throws IOException {
        root = folder.resolve("datasets");
        mirror = Corpus.file("iana", "service-names-port-numbers.xml")
                .getParent()
                .getParent();
        Files.createDirectories(root.resolve("sources"));
    }

    static List<String> sources() {
        return Datasets.at(OURS).sources().stream()
                .filter(source -> !source.format().equals("curated"))
                .map(SourceDefinition::id)
                .toList();
    }

    /** Not against our claims files: the lists move on, and the corpus does not. */
    @ParameterizedTest
    @MethodSource("sources")
    void everySource_isReadAndAccountedFor(String id) throws IOException {
        for (SourceDefinition source : Datasets.at(OURS).sources()) {
            Path file = Path.of("sources", source.id() + ".json");
            Files.copy(OURS.resolve(file), root.resolve(file));
        }
        RefreshRequest look = new RefreshRequest(List.of(id), Optional.of(new Mirror(mirror)), false, false, true);
        Outcome outcome = Refresh.run(Datasets.at(root), look, noNetwork(), SourceParser::parse, clock())
                .get(0);
        assertEquals(Result.UPDATED, outcome.result(), outcome::sentence);
        assertTrue(outcome.accounting().rows() > outcome.accounting().skipped(), outcome.accounting()::toString);
    }

    /** IANA's worst loss in 35 releases was 2 records; the corpus has 4 of them. */
    @Test
    void ianasHistory_passesTheGuards() throws IOException {
        Files.copy(OURS.resolve("sources/iana.json"), root.resolve("sources/iana.json"));
        Path history = Files.createDirectories(folder.resolve("mirror/iana"));
        int before = 0;
        for (String day : List.of(".2024-07-01", ".2025-07-15", ".2026-02-13", "")) {
            Path vintage = Corpus.file("iana", "service-names-port-numbers" + day + ".xml");
            Path now = history.resolve("service-names-port-numbers.xml");
            Files.deleteIfExists(now);
            Files.copy(vintage, now);
            Outcome outcome = refresh("iana", folder.resolve("mirror"));
            assertEquals(Result.UPDATED, outcome.result(), outcome.sentence());
            assertTrue(outcome.accounting().claims() >= before, outcome::toString);
            before = outcome.accounting().claims();
            assertEquals(
                    Result.UNCHANGED, refresh("iana", folder.resolve("mirror")).result());
        }
        assertEquals(
                14_533,
                Datasets.at(root).lock().find("iana").orElseThrow().accounting().rows());
    }

    @ParameterizedTest
    @CsvSource({
        "html-page-saved-as.csv, delimited",
        "html-page-saved-as.csv, iana-csv",
        "header-only.txt, text-table",
        "header-only.txt, services",
        "header-only.txt, delimited",
        "sea-ports.csv, delimited",
        "sea-ports.csv, services"
    })
    void badFile_failsWithAReasonAndWritesNothing(String file, String format) throws IOException {
        Path bad = Corpus.file("bad", file);
        Files.writeString(root.resolve("sources/bad.json"), """
                {"title": "Bad", "read": {"format": "%s"}, "authority": "community", "licence": "none", "text": "keep",
                 "include": "default", "minimumClaims": 1, "file": "%s"}
                """.formatted(format, bad.getFileName()));
        Outcome outcome = refresh("bad", mirror);
        assertEquals(Result.UNREADABLE, outcome.result());
        assertTrue(outcome.sentence().contains("expected"), outcome.sentence());
        assertFalse(Files.exists(root.resolve("claims")));
        assertFalse(Files.exists(root.resolve("sources.lock.json")));
    }

    /** What a server sends on a bad day in the stead of IANA's list. */
    @ParameterizedTest
    @CsvSource({"0, UNREADABLE", "1000, UNREADABLE", "3000000, UNREADABLE"})
    void halfAList_isRefusedBeforeAnythingIsReplaced(int bytes, Result expected) throws IOException {
        Files.copy(OURS.resolve("sources/iana.json"), root.resolve("sources/iana.json"));
        assertEquals(Result.UPDATED, refresh("iana", mirror).result());
        String claims = Files.readString(root.resolve("claims/iana.csv"));
        Path half = Files.createDirectories(folder.resolve("mirror/iana")).resolve("service-names-port-numbers.xml");
        byte[] whole = Files.readAllBytes(Corpus.file("iana", "service-names-port-numbers.xml"));
        Files.write(half, java.util.Arrays.copyOf(whole, bytes));
        assertEquals(expected, refresh("iana", folder.resolve("mirror")).result());
        assertEquals(claims, Files.readString(root.resolve("claims/iana.csv")));
        assertEquals(
                "2026-11-01",
                Datasets.at(root).lock().find("iana").orElseThrow().failingSince());
    }

    private Outcome refresh(String id, Path from) throws IOException {
        return Refresh.run(
                        Datasets.at(root),
                        new RefreshRequest(List.of(id), Optional.of(new Mirror(from)), false, false, false),
                        noNetwork(),
                        SourceParser::parse,
                        clock())
                .get(0);
    }

    private static org.portregistry.ingest.fetch.Fetcher noNetwork() {
        return (source, known) -> {
            throw new IOException("no network here");
        };
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
    }
}
