package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {
    private static final String SHA256_OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    @TempDir
    Path folder;

    private ExampleProject project;

    @BeforeEach
    void write() {
        project = new ExampleProject(folder.resolve("project"));
    }

    @Test
    void build_writesAWholeReleaseOfTheMaterialsDate() throws IOException {
        assertEquals(0, project.run("build"), project::err);
        assertEquals(0, project.run("verify", project.release("2026.08.17").toString()), project::out);
        assertTrue(project.err().endsWith(": whole\n"));
    }

    @Test
    void summary_fitsTenLinesAndListsSourcesAndFilesOnRequest() {
        project.run("build");
        List<String> said = project.err().lines().toList();
        assertTrue(said.size() <= 10, project::err);
        assertSaid("release 2026.08.17", "sources: 2 with 4 claims", "assignments: 3 (2 assigned, 1 unofficial)");
        assertSaid("conflicts: 0 open", "files: ", "times: read", "written to ");
        assertFalse(project.err().contains("ports.csv"), project::err);
        project.run("build", "--verbose");
        assertSaid("  iana ", "      2 claims   2026-08-17   Title of iana", "  ports.csv ");
        assertEquals("", project.out());
    }

    private void assertSaid(String... parts) {
        for (String part : parts) {
            assertTrue(project.err().contains(part), () -> part + " is missing in\n" + project.err());
        }
    }

    @Test
    void sameMaterial_givesTheRecordedReleaseByteForByte() throws IOException {
        project.run("build", "--record");
        SortedMap<String, String> first = files(project.release("2026.08.17"));
        project.lock("2026-10-01"); // IANA says a new date, and nothing else
        project.run("build", "--out", folder.resolve("again").toString());
        assertEquals(first, files(folder.resolve("again")));
    }

    @Test
    void eachRecordedRelease_hasALineOfHistory() throws IOException {
        project.run("build", "--record");
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,tomcat,,,");
        project.run("build", "--record");
        project.claims("list", "22,tcp,telnet,,,", "8081,tcp,tomcat,,,");
        project.lock("2026-10-01");
        project.run("build", "--record");
        List<String> lines = Files.readAllLines(project.datasets().resolve("registry/history.csv"));
        assertEquals("version,digest,rows,conflicts,open", lines.get(0));
        assertEquals(
                List.of("2026.08.17", "2026.08.17.1", "2026.10.01"),
                lines.stream().skip(1).map(line -> line.split(",")[0]).toList());
        String last = lines.get(3);
        long rows =
                Files.lines(project.release("2026.10.01").resolve("ports.csv")).count() - 1;
        assertTrue(last.matches("2026\\.10\\.01,[0-9a-f]{64}," + rows + ",1,0"), last);
        String page = Files.readString(project.release("2026.10.01").resolve("site/data/changes.js"));
        assertTrue(page.contains("\"history\":[[\"2026.10.01\"," + rows + ",1,0,"), page);
    }

    @Test
    void recordWithoutHistory_beginsOne() throws IOException {
        project.run("build", "--record");
        Path release = project.datasets().resolve("registry/release.json");
        Files.delete(project.datasets().resolve("registry/history.csv"));
        Files.writeString(release, Files.readString(release).replaceAll(",\n\\{\"path\":\"history.csv\".*", ""));
        assertEquals(0, project.run("build", "--record"), project::err);
        assertEquals(
                2,
                Files.readAllLines(project.datasets().resolve("registry/history.csv"))
                        .size());
    }

    @Test
    void sourceThatFails_isToldOnTheSiteAndKeptInTheRecord() throws IOException {
        project.lock("2026-08-17", "2026-08-19");
        project.run("build", "--record");
        SortedMap<String, String> first = files(project.release("2026.08.17"));
        assertTrue(
                first.get("site/data/coverage.js").contains("\"failing\":\"2026-08-19\""),
                first.get("site/data/coverage.js"));
        project.lock("2026-08-17");
        project.run("build", "--out", folder.resolve("again").toString());
        assertEquals(first, files(folder.resolve("again")));
    }

    @Test
    void recordingTwice_changesNothing() throws IOException {
        project.run("build", "--record");
        SortedMap<String, String> first = files(project.datasets());
        project.run("build", "--record");
        assertEquals(first, files(project.datasets()));
    }

    @Test
    void otherMaterialOfTheSameDate_countsOn() throws IOException {
        project.run("build", "--record");
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,tomcat,,,");
        project.run("build", "--record");
        assertTrue(Files.exists(project.release("2026.08.17.1")), project::err);
        project.claims("list", "22,tcp,ssh,,,", "8082,tcp,tomcat,,,");
        project.run("build");
        assertTrue(Files.exists(project.release("2026.08.17.2")), project::err);
        assertTrue(Files.readString(project.release("2026.08.17.2").resolve("CHANGES.md"))
                .contains("from 2026.08.17.1 to 2026.08.17.2\n"));
    }

    @Test
    void newerMaterial_isOfItsDate() {
        project.run("build", "--record");
        project.lock("2026-10-01");
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,tomcat,,,");
        project.run("build");
        assertTrue(Files.exists(project.release("2026.10.01")), project::err);
    }

    @Test
    void olderMaterial_isNeverOlderThanTheRecord() {
        project.run("build", "--record");
        project.lock("2026-01-01");
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,tomcat,,,");
        project.run("build");
        assertTrue(Files.exists(project.release("2026.08.17.1")), project::err);
    }

    @Test
    void conflictThatStays_keepsItsFirstVersion() throws IOException {
        project.claims("list", "22,tcp,telnet,,,", "8081,tcp,tomcat,,,", "8081,tcp,jetty,,,");
        project.run("build", "--record");
        project.lock("2026-10-01");
        project.claims("list", "22,tcp,telnet,,,", "8081,tcp,tomcat,,,");
        project.run("build", "--record");
        String conflicts = Files.readString(project.datasets().resolve("registry/conflicts.csv"));
        assertTrue(conflicts.contains("rival-services:22/tcp,"), conflicts);
        assertTrue(conflicts.contains(",2026.08.17,"), conflicts);
        assertFalse(conflicts.contains(",2026.10.01,"), conflicts);
    }

    @Test
    void expectationThatFails_writesNothing() throws IOException {
        project.write("expectations.csv", "port,transport,service\n22,tcp,telnet\n");
        assertEquals(4, project.run("build", "--record"));
        assertTrue(project.err().contains("22/tcp must be telnet and is ssh"), project::err);
        assertFalse(Files.exists(project.root().resolve("publish")));
        assertFalse(Files.exists(project.datasets().resolve("registry")));
    }

    @Test
    void dataDatedAhead_isFourAndNamed() {
        project.lock("2999-01-01");
        assertEquals(4, project.run("build"));
        assertTrue(
                project.err()
                        .contains("guard: the day of the data of source iana, 2999-01-01, is more than two days after"
                                + " 2026-11-01, on which they were read; run `refresh iana`"),
                project.err());
    }

    @Test
    void strictWithOpenConflict_isThree() {
        project.write("sources/other.json", """
                {"title": "Other", "read": {"format": "services"}, "authority": "community", "licence": "unknown", "text": "drop",
                 "include": "default", "minimumClaims": 1}
                """);
        project.claims("other", "8081,tcp,jetty,,,");
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,tomcat,,,");
        assertEquals(0, project.run("build"));
        assertEquals(3, project.run("build", "--strict", "--record"), project::err);
        assertFalse(Files.exists(project.datasets().resolve("registry")), "what is refused is not recorded");
    }

    @Test
    void strictWithoutOpenConflict_isZero() {
        assertEquals(0, project.run("--strict"), project::err);
    }

    @Test
    void defaultRelease_holdsNothingOfOptInSourcesAndNoTextThatMayNotTravel() throws IOException {
        project.claims("nmap", "23,tcp,secretname,,,");
        project.claims("list", "22,tcp,ssh,,,Sentence that must not travel");
        assertEquals(2, project.run("build"), "a sentence of a source that says drop is refused, not published");
        assertTrue(project.err().contains("\"text\": \"drop\""), project::err);
        project.claims("list", "22,tcp,ssh,,,");
        assertEquals(0, project.run("build"), project::err);
        files(project.release("2026.08.17")).forEach((file, text) -> {
            assertFalse(text.contains("secretname"), file);
            assertFalse(text.contains("NPSL"), file);
        });
    }

    @Test
    void releaseWithOptInSource_isMarkedWithItsLicence() throws IOException {
        project.claims("nmap", "23,tcp,telnet,,,");
        assertEquals(0, project.run("build", "--include", "nmap"), project::err);
        Path release = project.release("2026.08.17+nmap");
        assertFalse(Files.exists(release.resolve("changes.json")));
        for (String file : new String[] {
            "LICENCES.md", "datapackage.json", "ports.json", "ports.avro", "services", "nmap-services", "conflicts.json"
        }) {
            assertTrue(
                    Files.readString(release.resolve(file), StandardCharsets.ISO_8859_1)
                            .contains("NPSL"),
                    file);
        }
        assertEquals(0, project.run("verify", release.toString()), project::out);
    }

    @Test
    void releaseWithOptInSource_isNotRecorded() {
        assertEquals(2, project.run("build", "--include", "nmap", "--record"));
    }

    @Test
    void missingOptInClaims_areTwoWithTheCure() {
        assertEquals(2, project.run("build", "--include", "nmap"));
        assertTrue(project.err().contains("refresh nmap"), project::err);
    }

    @Test
    void folderOfSomebodyElse_isRefused() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "x");
        assertEquals(2, project.run("build", "--out", mine.toString()));
        assertEquals(2, project.run("build", "--out", mine.resolve("thesis.txt").toString()));
        assertEquals("x", Files.readString(mine.resolve("thesis.txt")));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        assertEquals(2, project.run("build", "--out", dangling.toString()));
    }

    @Test
    void emptyFolderAndEarlierRelease_areReplaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        assertEquals(0, project.run("build", "--out", out.toString()), project::err);
        SortedMap<String, String> first = files(out);
        assertEquals(0, project.run("build", "--out", out.toString()), project::err);
        assertEquals(first, files(out));
        try (Stream<Path> siblings = Files.list(folder)) {
            assertEquals(2, siblings.count(), "nothing is left beside the release and the project");
        }
    }

    @Test
    void earlierReleaseWithSomebodysFile_isRefusedAndNamesIt() throws IOException {
        Path out = folder.resolve("out");
        project.run("build", "--out", out.toString());
        Files.writeString(out.resolve("thesis.txt"), "x");
        assertRefused(out, "thesis.txt: does not belong to the release");
    }

    @Test
    void earlierReleaseWithAChangedFile_isRefusedAndNamesIt() throws IOException {
        Path out = folder.resolve("out");
        project.run("build", "--out", out.toString());
        Files.writeString(out.resolve("services"), "# my remarks\n", StandardOpenOption.APPEND);
        assertRefused(out, "services: is not what SHA256SUMS says");
    }

    @Test
    void earlierReleaseWithALink_isRefusedAndNamesIt() throws IOException {
        Path out = folder.resolve("out");
        project.run("build", "--out", out.toString());
        Files.createSymbolicLink(out.resolve("schema/link"), project.root());
        assertRefused(out, "schema/link: is not a regular file");
    }

    @Test
    void downloadFolderWithSums_isRefused() throws IOException {
        Path out = Files.createDirectory(folder.resolve("downloads"));
        Files.writeString(out.resolve("some.iso"), "x");
        Files.writeString(out.resolve("SHA256SUMS"), "%s  some.iso\n".formatted(SHA256_OF_X));
        assertRefused(out, "datapackage.json is not Port Registry's");
        Files.writeString(out.resolve("datapackage.json"), "{\"name\": \"somebody-else\"}");
        assertRefused(out, "datapackage.json is not Port Registry's");
    }

    private void assertRefused(Path out, String reason) throws IOException {
        SortedMap<String, String> before = files(out);
        assertEquals(2, project.run("build", "--out", out.toString()));
        assertTrue(project.err().contains(reason), project::err);
        assertEquals(before, files(out));
    }

    @Test
    void recordWithSomebodysFile_isNotReplaced() throws IOException {
        project.run("build", "--record");
        project.write("registry/notes.txt", "mine");
        project.claims("list", "22,tcp,ssh,,,", "8081,,tomcat,,,");
        assertEquals(2, project.run("build", "--record"));
        assertTrue(project.err().contains("notes.txt: is not a file of the record"), project::err);
        assertEquals("mine", Files.readString(project.datasets().resolve("registry/notes.txt")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            release.json | {"version": "tomorrow"}                     | : version: is not a version like 2026.08.17
            release.json | {"version": "2026.01.01",\\n"digest": }     | : line 2, column 11: Unexpected character
            release.json | {"version": "2026.01.01", "version": "b"}   | : line 1, column 36: duplicate key "version"
            release.json | {"version": "2026.01.01", "sources": [{}]}  | : is not as it was recorded: "authority" is ""
            changes.json | {"changes": [{"kind": "none"}]}             | : is not as it was recorded:
            changes.json | {"meta": {                                  | : line 1, column 11: Unexpected end-of-input
            changes.json | ""                                          | : line 1, column 1: is empty
            """)
    void brokenRecord_isTwoWithFileAndCureInOneLine(String file, String content, String problem) {
        project.run("build", "--record");
        project.write("registry/" + file, content.replace("\\n", "\n"));
        assertEquals(2, project.run("build"));
        assertTrue(project.err().contains("registry/" + file + problem), project::err);
        assertTrue(
                project.err()
                        .endsWith(
                                "; restore the folder (git checkout -- datasets/registry), or remove it and run `build --record`\n"),
                project::err);
        assertEquals(1, project.err().lines().count(), project::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"release.json", "changes.json", "conflicts.csv", "history.csv"})
    void recordThatIsNotWhole_isNotTakenForNone(String file) throws IOException {
        project.run("build", "--record");
        Files.delete(project.datasets().resolve("registry").resolve(file));
        assertEquals(2, project.run("build"));
        assertTrue(project.err().contains("registry/" + file + ": is missing; restore the folder"), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
    }

    @Test
    void folderWithoutARecord_isTheFirstRelease() {
        project.write("registry/notes.txt", "mine");
        assertEquals(0, project.run("build"), project::err);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
