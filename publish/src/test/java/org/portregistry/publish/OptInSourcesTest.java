package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.datasets.Datasets;

/** The opt-in sources of the default datasets, read from the corpus: whoever includes them must get a release. */
class OptInSourcesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nmap", "wireshark", "nmap wireshark"})
    void release_passesTheGuards(String include) throws IOException {
        String corpus = Corpus.folder().toString();
        ExampleProject project = new ExampleProject(folder.resolve("project"));
        String datasets = copyOf(Datasets.nearest(Path.of(""))).toString();
        List<String> build = new ArrayList<>(List.of("build", "--datasets", datasets));
        for (String source : include.split(" ")) {
            int read = project.runAsIs("refresh", source, "--mirror", corpus, "--datasets", datasets);
            assertEquals(0, read, project::err);
            build.addAll(List.of("--include", source));
        }
        build.addAll(List.of("--out", folder.resolve("release").toString()));
        assertEquals(0, project.runAsIs(build.toArray(String[]::new)), project::err);
    }

    private Path copyOf(Path datasets) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(datasets)) {
            all = walk.toList();
        }
        Path copy = folder.resolve("datasets");
        for (Path path : all) {
            Files.copy(path, copy.resolve(datasets.relativize(path).toString()));
        }
        return copy;
    }
}
