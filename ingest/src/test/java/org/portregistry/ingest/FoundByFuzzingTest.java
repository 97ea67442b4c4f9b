package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every list that {@code ci/fuzz} broke a format with, read in every format. */
class FoundByFuzzingTest {

    private static final Path FOUND = Path.of("src/test/resources/found");

    @TestFactory
    Stream<DynamicTest> aListThatBrokeAFormat_keepsTheLawsInAll() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOUND)) {
            files = found.sorted().toList();
        }
        assertTrue(!files.isEmpty(), FOUND + " is empty; git does not keep empty folders");
        return files.stream()
                .flatMap(file -> ReadingLaws.formats().stream()
                        .map(definition -> DynamicTest.dynamicTest(
                                file.getFileName() + " as " + definition.format(), () -> check(definition, file))));
    }

    private static void check(SourceDefinition definition, Path file) throws IOException {
        Iterator<byte[]> lists = ReadingLaws.grown(Files.readAllBytes(file)).iterator();
        while (lists.hasNext()) {
            ReadingLaws.check(definition, lists.next());
        }
    }
}
