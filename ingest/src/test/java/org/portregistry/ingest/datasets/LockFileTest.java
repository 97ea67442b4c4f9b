package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.LockEntry.Page;

class LockFileTest {

    private static final Accounting ACCOUNTING =
            new Accounting(76, 142, new TreeMap<>(Map.of("protocol not ours", 2, "no port", 4)));

    private static final LockEntry ONE_PAGE = new LockEntry(
            List.of(new Page("https://example.org/a", "\"abc\"", "Mon, 17 Aug 2026 00:00:00 GMT")),
            "2026-08-17",
            "2026-08-18",
            "00ff",
            1234,
            ACCOUNTING,
            "beef",
            "");

    @TempDir
    Path folder;

    @Test
    void noFile_isAnEmptyLock() {
        assertTrue(LockFile.read(folder.resolve("sources.lock.json")).entries().isEmpty());
    }

    @Test
    void entries_areSortedAndFlat() {
        Lock lock = new Lock(new TreeMap<>())
                .with("b", LockEntry.NEVER_READ.failing("2026-08-19"))
                .with("a", ONE_PAGE);
        assertEquals("""
                {
                  "a": {
                    "url": "https://example.org/a",
                    "dataDate": "2026-08-17",
                    "retrieved": "2026-08-18",
                    "etag": "\\"abc\\"",
                    "lastModified": "Mon, 17 Aug 2026 00:00:00 GMT",
                    "sha256": "00ff",
                    "bytes": 1234,
                    "accounting": {
                      "rows": 76,
                      "claims": 142,
                      "skips": {
                        "no port": 4,
                        "protocol not ours": 2
                      }
                    },
                    "definition": "beef"
                  },
                  "b": {
                    "url": "",
                    "dataDate": "",
                    "retrieved": "",
                    "etag": "",
                    "lastModified": "",
                    "sha256": "",
                    "bytes": 0,
                    "accounting": {
                      "rows": 0,
                      "claims": 0,
                      "skips": {}
                    },
                    "definition": "",
                    "failingSince": "2026-08-19"
                  }
                }
                """, LockFile.text(lock));
    }

    @Test
    void writtenLock_comesBack() {
        LockEntry twoPages = new LockEntry(
                List.of(new Page("https://example.org/1", "", "x"), new Page("https://example.org/2", "y", "")),
                "",
                "2026-08-18",
                "",
                5,
                Accounting.NONE,
                "",
                "2026-08-20");
        Lock lock = new Lock(new TreeMap<>(Map.of("a", ONE_PAGE, "b", twoPages, "c", LockEntry.NEVER_READ)));
        Path file = folder.resolve("sources.lock.json");
        assertTrue(LockFile.write(file, lock));
        assertEquals(lock, LockFile.read(file));
        assertFalse(LockFile.write(file, lock), "nothing changed");
    }

    @Test
    void failingSince_isTheFirstDayUntilItWorks() {
        LockEntry failing = ONE_PAGE.failing("2026-08-20");
        assertEquals("2026-08-20", failing.failingSince());
        assertSame(failing, failing.failing("2026-08-21"));
        assertEquals(ONE_PAGE, failing.working());
    }

    @Test
    void brokenLock_isRefusedWithTheCure() throws IOException {
        Path file = folder.resolve("sources.lock.json");
        Files.writeString(file, "{\n<<<<<<< HEAD\n}");
        assertThrows(DatasetsException.class, () -> LockFile.read(file));
        Files.writeString(
                file,
                LockFile.text(new Lock(new TreeMap<>(Map.of("a", ONE_PAGE)))).replace("etag", "tag"));
        String message =
                assertThrows(DatasetsException.class, () -> LockFile.read(file)).getMessage();
        assertTrue(message.contains("\"a.tag\": unknown key (did you mean \"etag\"?)"), message);
    }

    @Test
    void dayThatIsNone_isRefusedWithTheCure() throws IOException {
        Path file = folder.resolve("sources.lock.json");
        Files.writeString(
                file,
                LockFile.text(new Lock(new TreeMap<>(Map.of("a", ONE_PAGE)))).replace("2026-08-17", "2026-13-17"));
        String message =
                assertThrows(DatasetsException.class, () -> LockFile.read(file)).getMessage();
        assertTrue(
                message.contains("\"a.dataDate\": \"2026-13-17\" is not a day; take the file back from git"), message);
    }

    @Test
    void accounting_printsAsOneLine() {
        assertEquals("76 rows: 70 with 142 claims, 6 skipped (4 no port, 2 protocol not ours)", ACCOUNTING.toString());
    }
}
