package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.NormalizerInput;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.Corpus;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.Releases;

/** Whoever puts our {@code services} where a distribution's was loses no name. Without the corpus there is nothing to compare. */
class DistributionNamesTest {
    private static final String MOVED = "moved-names.csv";

    private static List<String> lines;
    private static ServicesLines ours;

    @BeforeAll
    static void build() {
        Datasets datasets = Datasets.at(Path.of("..", "datasets"));
        NormalizerInput material = datasets.material(List.of());
        Release release = Releases.of(
                datasets.sources(), datasets.lock(), material, Normalizer.normalize(material), Optional.empty());
        lines = ServiceEntries.lines(release);
        ours = ServicesLines.of(lines.stream());
    }

    @ParameterizedTest
    @CsvSource({"netbase, 4", "openbsd, 8", "freebsd, 25"})
    void nameOfADistribution_leadsToItsPort(String list, int most) throws IOException {
        Path file = Corpus.folder().resolve(list).resolve("services");
        Map<String, String> theirs = ServicesLines.of(
                        Files.readString(file, StandardCharsets.ISO_8859_1).lines())
                .placesByFirstLine();
        Map<String, String> places = ours.placesByFirstLine();
        Set<String> gone = theirs.keySet().stream()
                .filter(name -> !theirs.get(name).equals(places.get(name)))
                .map(name -> name + " at " + theirs.get(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(gone.size() <= most, () -> list + " loses more names than " + most + ": " + gone);
        gone.removeAll(moved(list));
        assertEquals(Set.of(), gone, "lost, or led to another port; " + MOVED + " says of some why that is right");
    }

    @Test
    void everyReader_findsTheSame() {
        assertEquals(ours.placesByFirstLine(), ours.placesByLastLine());
        assertEquals(ours.namesByFirstLine(), ours.namesByLastLine());
    }

    @Test
    void everyLine_isShortEnough() {
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 126)
                        .toList());
        assertEquals(
                List.of(),
                ours.entries().stream()
                        .flatMap(entry -> entry.names().stream())
                        .filter(name -> name.length() > 31)
                        .toList());
    }

    private static Set<String> moved(String list) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                DistributionNamesTest.class.getResourceAsStream(MOVED),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream()
                    .filter(row -> row.get("list").equals(list))
                    .map(row -> row.get("name") + "/" + row.get("transport") + " at " + row.get("port") + "/"
                            + row.get("transport"))
                    .collect(Collectors.toSet());
        }
    }
}
