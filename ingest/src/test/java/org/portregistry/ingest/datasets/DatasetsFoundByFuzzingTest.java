package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file that {@code ci/fuzz} broke a reader of the datasets with, read by all of them. */
class DatasetsFoundByFuzzingTest {

    private static final Path FOUND = Path.of("src/test/resources/found-datasets");

    @TestFactory
    Stream<DynamicTest> aFileThatBrokeAReader_isReadOrRefusedByAll() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOUND)) {
            files = found.sorted().toList();
        }
        assertTrue(!files.isEmpty(), FOUND + " is empty; git does not keep empty folders");
        return files.stream()
                .flatMap(file -> DatasetsLaws.names().stream()
                        .map(name -> DynamicTest.dynamicTest(
                                file.getFileName() + " as " + name,
                                () -> DatasetsLaws.check(name, Files.readAllBytes(file)))));
    }
}
