package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ci/fuzz} broke the command line with, and what is known to be hard, under every law. */
class FoundByFuzzingTest {

    private static final Path FOUND = Path.of("src/test/resources/found");

    static Stream<byte[]> found() throws IOException {
        List<byte[]> all;
        try (Stream<Path> files = Files.list(FOUND)) {
            all = files.sorted().map(FoundByFuzzingTest::bytes).toList();
        }
        return Stream.concat(
                all.stream(),
                Stream.of("", "\0", "22\n-1\n65536\n1-0", "@x", "own 22/tcp", "-ssh 22/tcp", "port,service\n22,own\n")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("found")
    void whateverIsGiven_isAnsweredOrRefused(byte[] content) {
        assertDoesNotThrow(() -> CommandLaws.queries(content), "queries");
        assertDoesNotThrow(() -> CommandLaws.overlay(content), "overlay");
        assertDoesNotThrow(() -> CommandLaws.damagedRelease(content), "damagedRelease");
        assertDoesNotThrow(() -> CommandLaws.apply(content), "apply");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
