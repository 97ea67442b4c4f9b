package org.portregistry.publish.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OnboardTest {

    private static final String LIST = "Port,Service\n31,moth\n32,gnat\n33,wasp\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void list_isDraftedAndWhatEachFormatGivesIsShown() throws IOException {
        assertEquals(0, onboard(list().toString()));
        assertTrue(out.toString().contains("\"format\" : \"delimited\""), out::toString);
        assertTrue(err.toString().contains("delimited: 3 named claims, 0 skips; 31/- moth"), err::toString);
        assertTrue(err.toString().contains("\"Port\" → port"), err::toString);
        assertTrue(err.toString().contains("\"licence\": the list states none"), err::toString);
        assertFalse(Files.exists(folder.resolve("sources/shelf.json")), "nothing is written unasked");
    }

    @Test
    void charactersThatNobodySees_areInTheDraftAsTheyAre() throws IOException {
        Path list = Files.writeString(folder.resolve("shelf.csv"), LIST.replace("Service", "Na\u200bme"));
        assertEquals(0, onboard(list.toString()));
        assertTrue(out.toString().contains("\"Na\\u200bme\" : \"text\""), out::toString);
    }

    @Test
    void draftThatIsWritten_isReadByARefresh() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path mirrored = Files.createDirectories(folder.resolve("mirror/shelf"));
        Files.writeString(mirrored.resolve("shelf.csv"), LIST);
        assertEquals(0, onboard(list().toString(), "--write", "--datasets", folder.toString()));
        assertTrue(Files.exists(sources.resolve("shelf.json")));
        CommandLine refresh = commands(new RefreshCommand());
        assertEquals(
                0,
                refresh.execute(
                        "shelf",
                        "--dry-run",
                        "--mirror",
                        folder.resolve("mirror").toString(),
                        "--datasets",
                        folder.toString()),
                err::toString);
        assertTrue(out.toString().contains("31/-  moth"), out::toString);
    }

    @Test
    void sourceFileThatIsThere_isNotWrittenOver() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("shelf.json"), "mine");
        assertEquals(2, onboard(list().toString(), "--write", "--datasets", folder.toString()));
        assertEquals("mine", Files.readString(sources.resolve("shelf.json")));
    }

    @Test
    void draftForNoDatasets_isRefusedAndMakesNoFolder() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(2, onboard(list().toString(), "--write", "--datasets", nowhere.toString()));
        assertTrue(err.toString().contains("name the folder of your datasets with --datasets"), err::toString);
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void listWithoutPorts_isOneAndSaysWhatToDo() throws IOException {
        Path list = Files.writeString(folder.resolve("none.txt"), "Nothing is written here.\n");
        assertEquals(1, onboard(list.toString()));
        assertTrue(err.toString().contains("no format reads ports out of the list"), err::toString);
        assertEquals("", out.toString());
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("shelf.csv"), LIST);
    }

    private int onboard(String... arguments) {
        return commands(new OnboardCommand()).execute(arguments);
    }

    private CommandLine commands(Object command) {
        Failures failures = new Failures();
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
