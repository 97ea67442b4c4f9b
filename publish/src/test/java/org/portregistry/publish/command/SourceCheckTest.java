package org.portregistry.publish.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;

class SourceCheckTest {

    @TempDir
    Path datasets;

    private final TreeMap<String, LockEntry> lock = new TreeMap<>();

    @BeforeEach
    void write_sources() throws Exception {
        Files.createDirectory(datasets.resolve("sources"));
        source("weekly", "default", "\"https://example.org/a\"", "P1W");
        source("frozen", "default", "", "P1W");
        source("monthly-opt-in", "opt-in", "\"https://example.org/b\"", "P1M");
    }

    @Test
    void dayAfterTheRhythmHasPassed_makesASourceStale() {
        lock.put("weekly", read("2026-08-17", ""));
        assertEquals("weekly: fresh: its data are of 2026-08-17, due by 2026-08-24", sentence("2026-08-24"));
        assertEquals(
                "weekly: stale: its data are of 2026-08-17, and newer ones are expected every 7 days, so by 2026-08-24",
                sentence("2026-08-25"));
    }

    @Test
    void failingSource_ringsAtOnceAndTellsSinceWhen() {
        lock.put("weekly", read("2026-08-17", "2026-08-18"));
        assertEquals("weekly: failing since 2026-08-18", sentence("2026-08-18"));
    }

    @Test
    void sourceThatNobodyRead_rings() {
        assertEquals("weekly: never read; run `refresh weekly`", sentence("2026-08-18"));
    }

    @Test
    void staleness_countsFromTheDayOfTheData() {
        lock.put("weekly", read("2026-08-24", "").dated("2019-05-02"));
        assertEquals(
                "weekly: stale: its data are of 2019-05-02, and newer ones are expected every 7 days, so by 2019-05-09",
                sentence("2026-08-24"));
    }

    @Test
    void frozenList_isNeverRed() {
        lock.put("frozen", read("2001-01-01", "2026-08-18").dated("2001-01-01"));
        SourceCheck frozen = checks("2026-08-25").get(0);
        assertEquals("frozen: frozen", frozen.sentence());
        assertFalse(frozen.isAlarm());
    }

    @Test
    void json_holdsTheDayTheVerdictAndEveryDefaultSource() throws Exception {
        lock.put("weekly", read("2026-08-17", ""));
        StringWriter out = new StringWriter();
        SourceCheck.write(checks("2026-08-25"), LocalDate.parse("2026-08-25"), out);
        assertEquals(new ObjectMapper().readTree("""
                {"on":"2026-08-25",
                "alarm":true,
                "sources":[
                {"id":"frozen","state":"frozen","rhythm":"P7D"},
                {"id":"weekly","state":"stale","rhythm":"P7D","dated":"2026-08-17","due":"2026-08-24"}
                ]}
                """), new ObjectMapper().readTree(out.toString()));
    }

    private String sentence(String today) {
        List<SourceCheck> checks = checks(today);
        assertEquals(
                List.of("frozen", "weekly"),
                checks.stream().map(SourceCheck::source).toList());
        return checks.get(1).sentence();
    }

    private List<SourceCheck> checks(String today) {
        return SourceCheck.all(Datasets.at(datasets).sources(), new Lock(lock), LocalDate.parse(today));
    }

    private static LockEntry read(String retrieved, String failingSince) {
        return new LockEntry(
                List.of(), "", retrieved, "aa", 1, new Accounting(1, 1, new TreeMap<>()), "", failingSince);
    }

    private void source(String id, String include, String urls, String rhythm) throws Exception {
        Files.writeString(datasets.resolve("sources").resolve(id + ".json"), """
                {"title": "A list", "read": {"format": "services"}, "authority": "community", "licence": "CC0-1.0",
                 "text": "keep", "include": "%s", "minimumClaims": 1, "urls": [%s], "rhythm": "%s"}
                """.formatted(include, urls, rhythm));
    }
}
