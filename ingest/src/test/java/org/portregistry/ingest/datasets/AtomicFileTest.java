package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void write_makesFoldersAndSaysWhetherAnythingChanged() throws IOException {
        Path file = folder.resolve("a/b/file.csv");
        assertTrue(AtomicFile.write(file, bytes("one")));
        assertFalse(AtomicFile.write(file, bytes("one")));
        assertTrue(AtomicFile.write(file, bytes("two")));
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("file.csv"), names(file.getParent()));
    }

    @Test
    void failure_leavesTheOldAndNothingBeside() throws IOException {
        Path target = Files.createDirectories(folder.resolve("file.csv/in the way"));
        assertThrows(UncheckedIOException.class, () -> AtomicFile.write(target.getParent(), bytes("new")));
        assertEquals(List.of("file.csv"), names(folder));
    }

    @Test
    void leftoversOfTheDead_areRemovedAndThoseOfTheLivingStay() throws Exception {
        Process living = new ProcessBuilder("sleep", "60").start();
        Process dead = new ProcessBuilder("true").start();
        assertTrue(dead.waitFor(10, TimeUnit.SECONDS));
        Files.writeString(folder.resolve(".a.csv." + dead.pid() + ".tmp"), "half");
        Files.writeString(folder.resolve(".b.csv." + ProcessHandle.current().pid() + ".tmp"), "our id, used before");
        Files.writeString(folder.resolve(".c.csv." + living.pid() + ".tmp"), "at work");
        Files.writeString(folder.resolve(".not-ours.tmp"), "x");
        Files.writeString(folder.resolve(".mine.csv." + dead.pid() + ".tmp"), "of no file of ours");
        for (String name : List.of("a.csv", "b.csv", "c.csv", "no such folder/d.csv")) {
            AtomicFile.removeLeftovers(folder.resolve(name));
        }
        assertEquals(
                List.of(".c.csv." + living.pid() + ".tmp", ".mine.csv." + dead.pid() + ".tmp", ".not-ours.tmp"),
                names(folder));
        living.destroy();
    }

    /** Kills a process that writes a file over and over, again and again: every time the file must be whole. */
    @Test
    void kill_leavesTheOldOrTheNew() throws Exception {
        Path file = folder.resolve("claims.csv");
        for (int round = 0; round < 4; round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertEquals('!', writer.getInputStream().read(), "it has written once");
            Thread.sleep(10 + 13 * round);
            writer.destroyForcibly().waitFor();
            byte[] content = Files.readAllBytes(file);
            assertEquals(Writer.SIZE, content.length);
            assertEquals(content[0], content[content.length - 1], "half old, half new");
        }
        AtomicFile.removeLeftovers(file);
        assertEquals(List.of("claims.csv"), names(folder));
    }

    /** Writes a file full of one letter, then of the next, until it is killed. */
    static final class Writer {
        static final int SIZE = 4_000_000;

        public static void main(String[] arguments) {
            for (byte letter = 'a'; ; letter = letter == 'z' ? (byte) 'a' : (byte) (letter + 1)) {
                byte[] content = new byte[SIZE];
                java.util.Arrays.fill(content, letter);
                AtomicFile.write(Path.of(arguments[0]), content);
                System.out.print('!');
                System.out.flush();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
