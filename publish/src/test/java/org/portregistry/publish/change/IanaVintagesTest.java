package org.portregistry.publish.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.SourceParser;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.Corpus;
import org.portregistry.publish.snapshot.Sheet;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.snapshot.SnapshotTable;
import org.portregistry.publish.table.DatedConflict;

/** Two years of IANA's registry, of which it is known what happened. */
class IanaVintagesTest {
    private static final List<String> VINTAGES = List.of(
            "service-names-port-numbers.2024-07-01.xml",
            "service-names-port-numbers.2025-07-15.xml",
            "service-names-port-numbers.2026-02-13.xml",
            "service-names-port-numbers.xml");

    private static final TreeMap<String, Changes> STEPS = new TreeMap<>();
    private static final List<Snapshot> SNAPSHOTS = new ArrayList<>();
    private static Changes all;

    @BeforeAll
    static void read() throws IOException {
        Path corpus = Corpus.folder();
        SourceDefinition iana = Datasets.at(Datasets.nearest(Path.of(""))).source("iana");
        Snapshot first = null;
        Snapshot last = null;
        for (String name : VINTAGES) {
            Snapshot next = snapshot(iana, corpus.resolve("iana").resolve(name));
            if (last != null) {
                STEPS.put(name, Differ.diff(last, next));
            }
            SNAPSHOTS.add(next);
            first = first == null ? next : first;
            last = next;
        }
        all = Differ.diff(first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1", "1, 2", "2, 3", "0, 3", "3, 0", "3, 2",
    })
    void changes_leadToTheSameBytes(int from, int to) throws IOException {
        Snapshot before = SNAPSHOTS.get(from);
        Snapshot after = SNAPSHOTS.get(to);
        Changes changes = throughJson(Differ.diff(before, after));
        for (TableChange table : changes.tables()) {
            Sheet made = AppliedChanges.of(before.sheet(table.table()), table, changes.rows(table.table()));
            assertArrayEquals(
                    bytes(after.sheet(table.table())),
                    bytes(made),
                    table.table().file());
            assertEquals(table.after(), made.sha256());
        }
    }

    /** Half a year of IANA's registry: 31 rows are new, 30 edited, one has another status; the rows alone take 2,742 bytes. */
    @Test
    void changesOfAStep_areAFractionOfTheTable() throws IOException {
        byte[] changes = gzipped(json(Differ.diff(SNAPSHOTS.get(2), SNAPSHOTS.get(3))));
        byte[] table = gzipped(bytes(SNAPSHOTS.get(3).sheet(SnapshotTable.PORTS)));
        assertTrue(changes.length < 4_500, () -> changes.length + " bytes for " + table.length);
        assertTrue(changes.length * 60 < table.length, () -> changes.length + " bytes for " + table.length);
    }

    private static Changes throughJson(Changes changes) throws IOException {
        Changes read = ChangesJson.parse(new ObjectMapper().readTree(json(changes)));
        assertEquals(changes, read);
        return read;
    }

    private static byte[] json(Changes changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesJson.write(changes, out);
        return out.toByteArray();
    }

    private static byte[] bytes(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.write(out);
        return out.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Snapshot snapshot(SourceDefinition iana, Path file) throws IOException {
        Document document = new Document(file.getFileName().toString(), Files.readAllBytes(file));
        NormalizerInput material = new NormalizerInput(
                List.of(iana.source()),
                SourceParser.parse(iana, List.of(document)).claims(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Registry registry = Normalizer.normalize(material);
        return Snapshot.of(
                document.name(),
                registry,
                registry.conflicts().stream()
                        .map(conflict -> new DatedConflict(conflict, document.name()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ADDED,          11434/tcp/ollama,     11434/tcp ollama is new",
        "ADDED,          5319/udp/roughtime,   5319/udp roughtime is new",
        "STATUS_CHANGED, 2/tcp/-,              2/tcp compressnet was assigned; the port is reserved now.",
        "STATUS_CHANGED, 3/udp/-,              3/udp compressnet was assigned; the port is reserved now.",
        "RENAMED,        4413/tcp/vision-mon,  4413/tcp avi-nms is now 4413/tcp vision-mon.",
        "STATUS_CHANGED, 831/tcp/-,            831/tcp netconf-beep was assigned; the port is reserved now. The name stays"
    })
    void whatHappened_isFound(ChangeKind kind, String id, String sentence) {
        assertTrue(
                all.changes().stream()
                        .anyMatch(change -> change.kind() == kind
                                && change.id().equals(id)
                                && change.sentence().startsWith(sentence)),
                () -> "found for that port: "
                        + all.changes().stream()
                                .filter(change -> change.id().startsWith(id.substring(0, id.indexOf('/') + 1)))
                                .toList());
    }

    @Test
    void idsThatVanish_areWithdrawn() {
        assertTrue(
                all.withdrawn().containsAll(List.of("2/tcp/compressnet", "831/tcp/netconf-beep", "4413/tcp/avi-nms")));
    }

    @ParameterizedTest
    @CsvSource({
        // Counted by another program from the names of IANA's records, port by port.
        "service-names-port-numbers.2025-07-15.xml, 29, 4, 4",
        "service-names-port-numbers.2026-02-13.xml, 14, 8, 6",
        "service-names-port-numbers.xml,            31, 0, 1"
    })
    void eachStep_hasTheChangesThatHappened(String vintage, int added, int renamed, int statusChanged) {
        Map<ChangeKind, Integer> counts = new TreeMap<>(STEPS.get(vintage).counts());
        counts.remove(ChangeKind.EDITED);
        counts.putIfAbsent(ChangeKind.RENAMED, 0);
        assertEquals(
                Map.of(
                        ChangeKind.ADDED, added,
                        ChangeKind.RENAMED, renamed,
                        ChangeKind.STATUS_CHANGED, statusChanged),
                counts);
    }
}
