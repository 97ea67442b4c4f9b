package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that is damaged so that it is still well-formed answers nothing. */
class DamagedRecordTest {
    @TempDir
    Path folder;

    private ExampleProject project;

    @BeforeEach
    void exampleOnRecord() {
        project = new ExampleProject(folder);
        assertEquals(0, project.run("build", "--record"), project::err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lookup 22                             | ports.csv         | cut at a line's end
            lookup 22                             | ports.csv         | doubled
            lookup 22                             | ports.csv         | NUL
            lookup 22                             | ports.csv         | another digit
            lookup 22                             | ranges.csv        | doubled
            free                                  | ports.csv         | cut at a line's end
            rule 22 ssh --because x --by me       | ports.csv         | cut at a line's end
            build                                 | conflicts.csv     | doubled
            build                                 | changes.json      | one line more
            build                                 | history.csv       | doubled
            build --record                        | conflicts.csv     | doubled
            lookup 22                             | ports.csv         | CR LF
            build                                 | conflicts.csv     | CR LF
            """)
    void damagedFile_isRefused(String arguments, String file, String damage) throws IOException {
        Path path = project.datasets().resolve("registry").resolve(file);
        String text = Files.readString(path);
        Files.writeString(path, damaged(text, damage));
        assertEquals(2, project.run(arguments.split(" ")), project::out);
        assertTrue(project.err().startsWith(path + ": "), project::err);
        assertTrue(project.err().contains("; restore the f"), project::err);
        assertTrue(project.err().contains("is not as it was recorded: it"), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": "2026.01.01",\\n"digest": }\\n    | line 2, column 11: Unexpected character
            {"version": "a", "version": "b"}\\n          | line 1, column 27: duplicate key "version"
            {"version": "a"}\\n{}\\n                     | line 2, column 1: has a second value after the first
            {"version": "a",\\r\\n"digest": "b"}\\n       | line 1: ends with CR LF
            {"files": [{"path": "ports.csv"                | line 1, column
            """)
    void brokenReleaseJson_isNamedWithItsPlaceByALookUp(String text, String expected) throws IOException {
        Path path = project.datasets().resolve("registry/release.json");
        Files.writeString(path, text.translateEscapes());
        assertEquals(2, project.run("lookup", "22"), project::out);
        assertTrue(project.err().startsWith(path + ": " + expected), project::err);
    }

    /** Whoever reads a pipe waits until somebody writes into it, and that may be never. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lookup 22 | ports.csv
            free      | ranges.csv
            build     | conflicts.csv
            build     | changes.json
            """)
    @Timeout(60)
    void pipeInTheRecord_isRefused(String arguments, String file) throws Exception {
        Path path = project.datasets().resolve("registry").resolve(file);
        Files.delete(path);
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
        assertEquals(2, project.run(arguments.split(" ")), project::out);
        assertTrue(project.err().startsWith(path + ": is not a regular file; "), project::err);
    }

    /** As Git for Windows checks files out where nothing tells it not to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims/iana.csv        | line 1: ends with CR LF, as Git and editors write lines on Windows; save it with LF; if
            aliases.csv            | line 1: ends with CR LF
            expectations.csv       | line 1: ends with CR LF
            sources.lock.json      | line 1: ends with CR LF
            sources/iana.json      | line 1: ends with CR LF
            rulings/22-tcp.json    | line 1: ends with CR LF
            registry/release.json  | line 1: ends with CR LF
            registry/ports.csv     | is not as it was recorded: it has the same lines, but they end with CR LF
            registry/conflicts.csv | is not as it was recorded: it has the same lines, but they end with CR LF
            """)
    void fileWithTheLineEndsOfWindows_saysSo(String file, String expected) throws IOException {
        project.write("rulings/22-tcp.json", """
                {
                  "choose": "ssh",
                  "because": "So it is",
                  "decidedBy": "me",
                  "decidedOn": "2026-08-17"
                }
                """);
        Path path = project.datasets().resolve(file);
        Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
        String command = file.equals("registry/ports.csv") ? "lookup 22" : "build";
        assertEquals(2, project.run(command.split(" ")), project::out);
        assertTrue(project.err().startsWith(path + ": " + expected), project::err);
    }

    @Test
    void damagedRecord_isNotCompared() throws IOException {
        Path registry = project.datasets().resolve("registry");
        String release = project.release("2026.08.17").toString();
        assertEquals(0, project.run("diff", registry.toString(), release), project::err);
        Path ports = registry.resolve("ports.csv");
        Files.writeString(ports, damaged(Files.readString(ports), "cut at a line's end"));
        assertEquals(2, project.run("diff", registry.toString(), release), project::err);
    }

    private static String damaged(String text, String damage) {
        return switch (damage) {
            case "cut at a line's end" -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
            case "doubled" -> text + text;
            case "one line more" -> text + "\n";
            case "CR LF" -> text.replace("\n", "\r\n");
            case "NUL" -> "\0" + text.substring(1);
            case "another digit" -> text.replace("22,tcp", "23,tcp");
            default -> throw new IllegalArgumentException(damage);
        };
    }
}
