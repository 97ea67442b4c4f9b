package org.portregistry.bench.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Claim;
import org.portregistry.model.ConflictState;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;

class GeneratedDatasetsTest {

    @TempDir
    Path scratch;

    @Test
    void sameSize_givesTheSameBytes() throws Exception {
        Path one = scratch.resolve("one");
        Path two = scratch.resolve("two");
        GeneratedDatasets.write(one, 5_000);
        GeneratedDatasets.write(two, 5_000);
        try (var files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(-1, Files.mismatch(file, two.resolve(one.relativize(file))), file.toString());
            }
        }
    }

    @Test
    void asManyClaimsAsAskedFor_areRead() throws Exception {
        assertEquals(5_000, GeneratedDatasets.write(scratch.resolve("d"), 5_000));
        assertEquals(5_000, material("d").claims().size());
    }

    /** What takes the rules' time must be there: rivals, open conflicts, malware, ranges, claims without transport. */
    @Test
    void defaultSize_looksLikeTheDefaultRelease() throws Exception {
        GeneratedDatasets.write(scratch.resolve("d"), GeneratedDatasets.DEFAULT_CLAIMS);
        NormalizerInput material = material("d");
        Registry registry = Normalizer.normalize(material);
        assertBetween(15_000, registry.assignments().size(), 20_000);
        assertBetween(1_000, registry.conflicts().size(), 3_000);
        assertBetween(
                10,
                registry.conflicts().stream()
                        .filter(conflict -> conflict.state() == ConflictState.OPEN)
                        .count(),
                200);
        List<Claim> claims = material.claims();
        assertBetween(
                1_000,
                claims.stream().filter(claim -> !claim.transport().isStated()).count(),
                4_000);
        assertBetween(
                100,
                claims.stream()
                        .filter(claim -> !claim.ports().orElseThrow().isSingle())
                        .count(),
                1_000);
        assertBetween(5, registry.ranges().size(), 50);
    }

    private NormalizerInput material(String name) {
        return Datasets.at(scratch.resolve(name)).material(List.of());
    }

    private static void assertBetween(long least, long value, long most) {
        assertTrue(least <= value && value <= most, value + " is not between " + least + " and " + most);
    }
}
