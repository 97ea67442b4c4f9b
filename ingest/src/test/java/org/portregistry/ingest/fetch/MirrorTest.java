package org.portregistry.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Definitions;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;

class MirrorTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(folder.resolve("test/list.txt"), "LIST ");
        Files.writeString(folder.resolve("test/2.txt"), "two");
    }

    @Test
    void fileName_isTheLastSegmentOfTheUrl() throws IOException {
        Fetched fetched = fetch(Definitions.of("test", "https://example.org/a/list.txt?raw=1#top"));
        assertEquals("LIST ", FetchTest.text(fetched));
        assertEquals(
                List.of(new Page("https://example.org/a/list.txt?raw=1#top", "", "")),
                fetched.pages(),
                "a mirror has no Last-Modified");
    }

    @Test
    void fileNames_areThoseOfTheSourceFile() throws IOException {
        SourceDefinition source = Definitions.of(
                "test", List.of("list.txt", "2.txt"), "https://example.org/?page=1", "https://example.org/?page=2");
        assertEquals("LIST two", FetchTest.text(fetch(source)));
    }

    @Test
    void fileNameWithAStar_isEveryFileSoNamedInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("test/1.txt"), "one ");
        Files.createDirectories(folder.resolve("test/3.txt"));
        assertEquals("one two", FetchTest.text(fetch(Definitions.of("test", List.of("?.t*")))));
    }

    @Test
    void fileNameWithAStarThatNoFileHas_isAnErrorThatNamesIt() {
        IOException problem = assertThrows(IOException.class, () -> fetch(Definitions.of("test", List.of("*.xml"))));
        assertTrue(problem.getMessage().contains("*.xml"), problem.getMessage());
    }

    @Test
    void fileNameWithAStarThatOnlyFoldersHave_isAnErrorToo() throws IOException {
        Files.createDirectories(folder.resolve("test/old.xml"));
        IOException problem = assertThrows(IOException.class, () -> fetch(Definitions.of("test", List.of("*.xml"))));
        assertTrue(problem.getMessage().contains("has no file"), problem.getMessage());
    }

    @Test
    void frozenSource_isReadByItsFileName() throws IOException {
        assertEquals("two", FetchTest.text(fetch(Definitions.of("test", List.of("2.txt")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://example.org/", "https://example.org/a/..%2F..%2Fetc", "https://example.org/.."})
    void sourceWithoutFileName_isRefusedWithTheCure(String url) {
        SourceDefinition source = url.isEmpty() ? Definitions.of("test") : Definitions.of("test", url);
        String message =
                assertThrows(DatasetsException.class, () -> fetch(source)).getMessage();
        assertTrue(message.contains("sources/test.json: \"file\": is missing"), message);
    }

    @Test
    void pagesOfOneName_areRefusedWithTheCure() {
        SourceDefinition source =
                Definitions.of("test", "https://example.org/a?page=1", "https://example.org/a?page=2");
        assertThrows(DatasetsException.class, () -> fetch(source));
    }

    @ParameterizedTest
    @CsvSource({"a%20b.txt, a b.txt", "a+b.txt, a+b.txt", "%C3%A9, é"})
    void escapedName_isDecoded(String segment, String name) throws IOException {
        Files.writeString(folder.resolve("test").resolve(name), "LIST");
        assertEquals("LIST", FetchTest.text(fetch(Definitions.of("test", "https://example.org/" + segment))));
    }

    @Test
    void missingFile_isTheWorldsFault() {
        String message = assertThrows(
                        IOException.class, () -> fetch(Definitions.of("test", "https://example.org/nothing.txt")))
                .getMessage();
        assertEquals("the mirror has no " + folder.resolve("test/nothing.txt"), message);
        assertTrue(new Mirror(folder).holds("test"));
        assertFalse(new Mirror(folder).holds("nobody"));
    }

    @Test
    @Timeout(20)
    void pipe_isRefused() throws Exception {
        Path pipe = folder.resolve("test/pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        String message = assertThrows(
                        IOException.class, () -> fetch(Definitions.of("test", "https://example.org/pipe.txt")))
                .getMessage();
        assertEquals(pipe + ": is not a regular file; replace the folder, pipe or device by a file", message);
    }

    @Test
    void tooLargeFile_isRefused() {
        SourceDefinition source = Definitions.of("test", "https://example.org/list.txt");
        String message = assertThrows(IOException.class, () -> new Mirror(folder, 4).fetch(source, List.of()))
                .getMessage();
        assertTrue(message.endsWith("list.txt: larger than the limit of 4 bytes"), message);
    }

    private Fetched fetch(SourceDefinition source) throws IOException {
        return new Mirror(folder).fetch(source, List.of());
    }
}
