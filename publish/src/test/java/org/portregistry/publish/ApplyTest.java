package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code apply} makes the tables of a release, or writes nothing. */
class ApplyTest {
    private static final List<String> TABLES = List.of("ports.csv", "ranges.csv", "service-names.csv");

    @TempDir
    static Path releases;

    private static ExampleProject project;

    @TempDir
    Path folder;

    private Path old;
    private Path next;
    private Path made;
    private Path changes;

    /** Two releases: rows are new, gone, renamed, moved in rank, of another status; texts change. */
    @BeforeAll
    static void twoReleases() {
        project = new ExampleProject(releases.resolve("project"));
        project.claims(
                "iana",
                "22,tcp,ssh,assigned,,The Secure Shell",
                "80,tcp,http,assigned,,World Wide Web HTTP",
                "81,tcp,old-name,assigned,,\"A name, quoted\"",
                "90-91,udp,pair,assigned,,Two ports",
                "1000,tcp,dropped,assigned,,Dropped",
                "1024,tcp,,reserved,,Reserved",
                ",tcp,nowhere,assigned,,No port",
                ",tcp,vanished,assigned,,No port");
        project.claims(
                "list",
                "22,tcp,ssh,,,",
                "8080,,tomcat,,,",
                "9000,tcp,one,,,",
                "9000,tcp,two,,,",
                "20000-20999,udp,games,,,",
                "40000-40999,udp,gone-games,,,");
        assertEquals(0, project.run("build", "--record", "--out", release("old").toString()), project::err);
        project.claims(
                "iana",
                "22,tcp,ssh,assigned,,=The Secure Shell protocol",
                "80,tcp,http,assigned,,World Wide Web HTTP",
                "81,tcp,new-name,assigned,,\"A name, quoted\"",
                "90-91,udp,pair,assigned,,Two ports",
                "1024,tcp,taken,assigned,,Taken",
                "2,tcp,first,assigned,,Comes first",
                ",tcp,nowhere,assigned,,No port yet",
                ",udp,a-name,assigned,,Comes first");
        project.claims(
                "list",
                "22,tcp,ssh,,,",
                "80,tcp,http,,,",
                "8080,tcp,tomcat,,,",
                "9000,tcp,two,,,",
                "20000-20999,udp,other-games,,,",
                "30000-30999,tcp,more,,,");
        project.lock("2026-08-18");
        assertEquals(0, project.run("build", "--out", release("next").toString()), project::err);
    }

    private static Path release(String name) {
        return releases.resolve(name);
    }

    /** What was released, to damage. */
    @BeforeEach
    void copies() throws IOException {
        made = folder.resolve("made");
        old = Files.createDirectory(folder.resolve("old"));
        next = Files.createDirectory(folder.resolve("next"));
        changes = Files.copy(release("next").resolve("changes.json"), next.resolve("changes.json"));
        for (String table : TABLES) {
            Files.copy(release("old").resolve(table), old.resolve(table));
            Files.copy(release("next").resolve(table), next.resolve(table));
        }
    }

    @Test
    void changesOfARelease_makeItsTables() throws IOException {
        assertEquals(0, apply(), project::err);
        assertTables(next, made);
        try (Stream<Path> content = Files.list(made)) {
            assertEquals(
                    TABLES,
                    content.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertTrue(project.err().startsWith("2026.08.17 to 2026.08.18: "), project::err);
        assertEquals("", project.out());
    }

    @Test
    void oneTableAlone_needsNoOther() throws IOException {
        Files.delete(old.resolve("ranges.csv"));
        Files.delete(old.resolve("service-names.csv"));
        assertEquals(
                0,
                project.run(
                        "apply", old.toString(), changes.toString(), "--only", "ports.csv", "--out", made.toString()),
                project::err);
        assertEquals(read(next.resolve("ports.csv")), read(made.resolve("ports.csv")));
        assertFalse(Files.exists(made.resolve("ranges.csv")));
        assertEquals(
                2,
                project.run("apply", old.toString(), changes.toString(), "--only", "x.csv", "--out", made.toString()));
    }

    @Test
    void recordOfARelease_isAsGoodAsTheRelease() throws IOException {
        old = project.datasets().resolve("registry");
        assertEquals(0, apply(), project::err);
        assertTables(next, made);
    }

    @Test
    void changesBackwards_makeTheTablesBefore() throws IOException {
        assertEquals(
                0,
                project.run(
                        "diff",
                        "--json",
                        release("next").toString(),
                        release("old").toString()),
                project::err);
        Path back = Files.writeString(folder.resolve("back.json"), project.out());
        assertEquals(0, run(next, back, made), project::err);
        assertTables(old, made);
    }

    @Test
    void release_isWhole() {
        assertEquals(0, project.run("verify", release("next").toString()), project::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            renamed        | 81/tcp/new-name
            renamed        | 8080/tcp/tomcat
            renamed        | 20000-20999/udp/other-games
            removed        | 1000/tcp/dropped
            removed        | 40000-40999/udp/gone-games
            removed        | -/tcp/vanished
            status-changed | 1024/tcp/taken
            added          | 2/tcp/first
            added          | 30000-30999/tcp/more
            added          | -/udp/a-name
            edited         | 22/tcp/ssh
            edited         | -/tcp/nowhere
            """)
    void everyKindOfChange_isInTheTest(String kind, String id) throws IOException {
        assertTrue(
                Files.readString(changes).contains("{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\""),
                () -> read(changes));
    }

    @Test
    void rowOfWhichOnlyTheSupportChanged_isQuiet() throws IOException {
        project.run("diff", release("old").toString(), release("next").toString());
        assertTrue(project.out().contains("80/tcp http changed: sources."), project::out);
        assertTrue(
                Files.readString(changes).contains("{\"table\":\"ports.csv\",\"row\":{\"id\":\"9000/tcp/two\""),
                () -> read(changes));
    }

    @Test
    void tablesAlone_areReplacedInTheirPlace() throws IOException {
        assertEquals(0, run(old, changes, old), project::err);
        assertTables(next, old);
        assertEquals(4, run(old, changes, old), project::err);
        assertTrue(project.err().contains("it is that of 2026.08.18 already"), project::err);
        assertEquals(0, run(release("old"), changes, old), project::err);
        assertTables(next, old);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ports.csv         | Secure Shell  | Secure shell
            ports.csv         | (?s)\\n$      | NOTHING
            ports.csv         | (?s)$         | LINE
            ports.csv         | (?s).+        | NOTHING
            ports.csv         | ^id           | ID
            ranges.csv        | 20999         | 20998
            ranges.csv        | games         | "games
            service-names.csv | nowhere       | elsewhere
            """)
    void damagedTable_isFour(String table, String part, String damage) throws IOException {
        edit(old.resolve(table), part, damage);
        assertEquals(4, apply(), project::err);
        assertRefusedBy(old.resolve(table) + ": is not the table of 2026.08.17, from which ");
    }

    @Test
    void tablesOfAnotherRelease_areFour() throws IOException {
        old = next;
        assertEquals(4, apply(), project::err);
        assertRefusedBy(next.resolve("ports.csv") + ": is not the table of 2026.08.17");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A name, quoted         | Another name
            "rank":"1"             | "rank":"x"
            "port":"81"            | "port":"-1"
            "port":"81"            | "port":"99999999999"
            "row":."id":"2/tcp/first" | "row":{"id":"2/tcp/worst"
            "gone":"81/tcp/old-name", | NOTHING
            "gone":"81/tcp/old-name" | "gone":"80/tcp/http"
            "after":"[0-9a-f]{4}   | "after":"0000
            "columns":."id","port" | "columns":["port","id"
            """)
    void changesThatLeadElsewhere_areFour(String part, String damage) throws IOException {
        edit(changes, part, damage);
        assertEquals(4, apply(), project::err);
        assertRefusedBy(changes + ": does not lead to the ports.csv that it names: the SHA-256 of what it makes is ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (?s).+                  | NOTHING               | is empty
            (?s)\\]..$              | NOTHING               | Unexpected end-of-input
            (?s)^.+$                | [1,2]                 | is not a changes.json
            (?s)^.+$                | {}                    | it has no meta
            "changes"               | "chances"             | it has no changes
            "kind":"added"          | "kind":"adored"       | adored
            "path":"ranges.csv"     | "path":"../evil.csv"  | cannot be applied to a table ../evil.csv
            "table":"ports.csv"     | "table":"/etc/passwd" | cannot be applied to a table /etc/passwd
            "before":"([0-9a-f]+)"  | "beforehand":"$1"     | tables[0]
            (?s)"row":."id"[^}]+.  | "row":[1]             | row
            (?s)"row":."id"[^}]+.  | "row":{"id":null}     | row
            (?s)"tables":.+?"withdrawn" | "withdrawn"       | does not say which tables it starts from
            """)
    void fileThatIsNoChanges_isTwo(String part, String damage, String problem) throws IOException {
        edit(changes, part, damage);
        assertEquals(2, apply(), project::err);
        assertRefusedBy(changes.toString());
        assertTrue(project.err().contains(problem), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
    }

    @Test
    void changesOfTheFirstRelease_areTwo() throws IOException {
        changes = release("old").resolve("changes.json");
        assertEquals(2, apply(), project::err);
        assertRefusedBy(changes + ": does not say which tables it starts from: it is of the first release");
    }

    @Test
    void tableThatIsMissing_isTwo() throws IOException {
        Files.delete(old.resolve("ranges.csv"));
        assertEquals(2, apply(), project::err);
        assertRefusedBy(old.resolve("ranges.csv") + ": is missing; name the folder of 2026.08.17");
    }

    @ParameterizedTest
    @CsvSource({"mine.txt, mine", "ports.csv, mine", "sub/ports.csv, mine"})
    void filesOfSomebodyElse_stay(String name, String text) throws IOException {
        Path mine = made.resolve(name);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, text);
        assertEquals(2, apply(), project::err);
        assertTrue(project.err().contains("is none of the tables before or after the changes"), project::err);
        assertEquals(text, Files.readString(mine));
    }

    @Test
    void wholeRelease_isNotReplacedByTables() throws IOException {
        made = release("old");
        assertEquals(2, apply(), project::err);
        assertTrue(Files.exists(made.resolve("SHA256SUMS")));
    }

    @Test
    void link_isRefused() throws IOException {
        Files.createSymbolicLink(made, Files.createDirectory(folder.resolve("real")));
        assertEquals(2, apply(), project::err);
        assertTrue(project.err().contains("is a link"), project::err);
    }

    private int apply() {
        return run(old, changes, made);
    }

    private int run(Path from, Path with, Path to) {
        return project.run("apply", from.toString(), with.toString(), "--out", to.toString());
    }

    /** The tables are not there, nor is anything half made. */
    private void assertRefusedBy(String message) throws IOException {
        assertTrue(project.err().startsWith(message), project::err);
        assertFalse(Files.exists(made));
        try (Stream<Path> content = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    content.filter(path -> path.getFileName().toString().startsWith("."))
                            .toList());
        }
    }

    private static void assertTables(Path expected, Path actual) throws IOException {
        for (String table : TABLES) {
            assertEquals(read(expected.resolve(table)), read(actual.resolve(table)));
            assertArrayEquals(Files.readAllBytes(expected.resolve(table)), Files.readAllBytes(actual.resolve(table)));
        }
    }

    private static void edit(Path file, String part, String damage) throws IOException {
        String text = Files.readString(file);
        String replacement = damage.replace("NOTHING", "").replace("LINE", "\n");
        String edited = text.replaceFirst(part, replacement);
        assertFalse(edited.equals(text), () -> part + " is not in " + text);
        Files.writeString(file, edited);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
