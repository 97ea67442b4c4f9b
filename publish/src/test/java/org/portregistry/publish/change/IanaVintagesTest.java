package org.portregistry.publish.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.table.DatedConflict;

/** Two years of IANA's registry, of which it is known what happened. */
class IanaVintagesTest {
    private static final List<String> VINTAGES = List.of(
            "service-names-port-numbers.2024-07-01.xml",
            "service-names-port-numbers.2025-07-15.xml",
            "service-names-port-numbers.2026-02-13.xml",
            "service-names-port-numbers.xml");

    private static final TreeMap<String, Changes> STEPS = new TreeMap<>();
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
            first = first == null ? next : first;
            last = next;
        }
        all = Differ.diff(first, last);
    }

    private static Snapshot snapshot(SourceDefinition iana, Path file) throws IOException {
        Document document = new Document(file.getFileName().toString(), Files.readAllBytes(file));
        NormalizerInput material = new NormalizerInput(
                List.of(iana.source()),
                SourceParser.parse(iana, List.of(document)).claims(),
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
