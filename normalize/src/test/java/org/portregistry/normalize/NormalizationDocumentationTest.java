package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Status;

/** The tables of {@code normalize/README.md} and the enums say the same, in the same order. */
class NormalizationDocumentationTest {

    @Test
    void tablesOfTheReadme_listEveryConstantInOrder() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        List<String> constants = Stream.of(
                        names(NameMatch.values()),
                        names(Status.values()),
                        names(Basis.values()),
                        Arrays.stream(ConflictKind.values()).map(ConflictKind::code),
                        Arrays.stream(ConflictState.values()).map(ConflictState::code))
                .flatMap(stream -> stream)
                .toList();
        assertEquals(
                constants,
                documented,
                "edit the tables of normalize/README.md: one row a constant, in the enum's order");
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
