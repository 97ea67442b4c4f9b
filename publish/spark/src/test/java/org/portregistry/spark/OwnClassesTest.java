package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One jar serves every Scala that Spark is built with. */
class OwnClassesTest {
    @Test
    void noClass_refersToScala() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(classes.size() > 8, classes.toString());
            assertEquals(
                    List.of(),
                    classes.stream().filter(OwnClassesTest::refersToScala).toList(),
                    "a method of Spark that takes or gives a type of Scala is called: its descriptor differs between"
                            + " 2.12 and 2.13");
        }
    }

    private static boolean refersToScala(Path file) {
        try {
            String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
            return constants.contains("scala/");
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
