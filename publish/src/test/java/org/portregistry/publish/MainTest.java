package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.publish.table.SchemaVersion;

class MainTest {

    @TempDir
    Path folder;

    private ExampleProject project;

    @BeforeEach
    void write() {
        project = new ExampleProject(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          build",
        "--strict,                    build --strict",
        "--datasets d,                --datasets d build",
        "--datasets=d --strict,       --datasets=d build --strict",
        "--datasets d lookup 80,      --datasets d lookup 80",
        "lookup 80 --datasets d,      lookup 80 --datasets d",
        "--help,                      --help",
        "-h,                          -h",
        "--version,                   --version",
        "-V,                          -V",
        "help build,                  help build",
        "lookup --help,               lookup --help"
    })
    void withoutACommand_itBuilds(String given, String full) {
        String[] arguments = given.isEmpty() ? new String[0] : given.split(" ");
        assertArrayEquals(full.split(" "), Main.withCommand(arguments));
    }

    @Test
    void datasets_mayComeBeforeOrAfter() {
        String datasets = project.datasets().toString();
        assertEquals(0, project.runAsIs("--datasets", datasets, "build"), project::err);
        assertEquals(0, project.runAsIs("build", "--datasets", datasets), project::err);
        assertEquals(0, project.runAsIs("--datasets", datasets), project::err);
        assertEquals(0, project.runAsIs("sources", "--datasets=" + datasets), project::err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld",
                "--datasets",
                "build --foo",
                "build --out",
                "build --include nothing",
                "build --include iana extra",
                "lookup",
                "lookup 99999",
                "lookup 65536",
                "lookup catagory:database",
                "free 65536",
                "free x",
                "free 80 --count 2",
                "free --count 0",
                "free --from 5 --to 4",
                "free --transport ip",
                "diff one",
                "diff /nowhere /nowhere",
                "apply one",
                "apply /nowhere /nowhere",
                "verify",
                "verify /nowhere",
                "rule",
                "rule 80 http",
                "refresh nothing",
                "onboard",
                "onboard /nowhere/list.csv",
                "onboard ftp://example.org/list.csv",
                "onboard pom.xml --id Wrong_Id"
            })
    void wrongUsage_isTwoWithOneLineAndNoStackTrace(String arguments) {
        assertEquals(2, project.run(arguments.split(" ")), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
        assertFalse(project.err().contains("Exception"), project::err);
        assertEquals("", project.out());
    }

    @Test
    void folderThatIsNoDatasets_isTwo() {
        assertEquals(2, project.runAsIs("build", "--datasets", "/nowhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"build", "refresh", "onboard", "lookup", "free", "diff", "apply", "verify", "rule", "sources"})
    void help_teachesWithExamples(String command) {
        assertEquals(0, project.runAsIs(command, "--help"));
        assertTrue(project.out().startsWith("Usage: "), project::out);
        assertTrue(project.out().contains("Example") || command.equals("sources"), project::out);
        assertTrue(project.out().contains("--datasets"), project::out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"build", "refresh", "onboard", "lookup", "free", "diff", "apply", "verify", "rule", "sources"})
    void helpOfACommand_isWhatItsOptionSays(String command) {
        assertEquals(0, project.runAsIs(command, "--help"));
        String said = project.out();
        assertEquals(0, project.runAsIs("help", command));
        assertEquals(said, project.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "build", "refresh", "onboard", "lookup", "free", "diff", "apply", "verify", "rule", "sources"
            })
    void help_fitsEightyColumns(String command) {
        assertEquals(0, project.runAsIs((command + " --help").strip().split(" ")));
        assertEquals(
                List.of(),
                project.out().lines().filter(line -> line.length() > 80).toList());
    }

    /** A line of examples that is longer is broken where it hurts: in a path or a command. */
    @Test
    void linesOfExamples_fitEightyColumnsAsTheyAreWritten() {
        assertEquals(
                List.of(),
                Main.commandLine().getSubcommands().values().stream()
                        .flatMap(command -> Arrays.stream(
                                command.getCommandSpec().usageMessage().footer()))
                        .filter(line -> line.length() > 80)
                        .toList());
    }

    @Test
    void versionOfADamagedRecord_isTwoWithPlaceAndCure() throws IOException {
        Path record = Files.createDirectories(project.datasets().resolve("registry"));
        Files.writeString(record.resolve("release.json"), "{\"version\":");
        assertEquals(2, project.run("--version"), project::err);
        assertTrue(project.err().contains("release.json: line 1, column 12: "), project::err);
    }

    @Test
    void version_saysWhichRegistryAndWhichSchema() {
        assertEquals(0, project.run("--version"), project::err);
        assertTrue(project.out().startsWith("no registry: "), project::out);
        project.run("build", "--record");
        assertEquals(0, project.run("--version"), project::err);
        assertEquals(
                "registry 2026.08.17 (" + project.datasets() + ")\nschema " + SchemaVersion.CURRENT + "\n",
                project.out());
    }

    @Test
    void argumentThatTheLocaleCannotRead_isRefused() {
        assertEquals(2, project.run("lookup", "caf\ufffd\ufffd"));
        assertEquals(
                "argument 4 holds characters that the locale cannot read; set the locale to UTF-8, for example"
                        + " LC_ALL=C.UTF-8\n",
                project.err());
    }

    @Test
    void everyCommand_isDescribedAsWhatItDoes() {
        assertEquals(0, project.runAsIs("--help"));
        Pattern described = Pattern.compile("^  ([a-z-]+) {3,}(\\w+)", Pattern.MULTILINE);
        List<String> verbs = described
                .matcher(project.out().split("Commands:\n|\nExamples:")[1])
                .results()
                .map(found -> found.group(2))
                .toList();
        assertTrue(verbs.size() > 10, project::out);
        assertEquals(
                List.of(), verbs.stream().filter(verb -> !verb.endsWith("s")).toList());
    }

    @Test
    void completion_isAScriptThatKnowsTheCommands() {
        assertEquals(0, project.runAsIs("generate-completion"));
        assertTrue(project.out().contains("complete -F _complete_port-registry"), project::out);
        assertTrue(project.out().contains("_picocli_port-registry_lookup"), project::out);
    }

    @Test
    void help_namesEveryCommand() {
        assertEquals(0, project.runAsIs("--help"));
        for (String command : "build refresh lookup free diff apply verify rule sources".split(" ")) {
            assertTrue(project.out().contains("\n  " + command + " "), () -> command + "\n" + project.out());
        }
    }

    @Test
    void diskThatFails_isOne() {
        assertEquals(1, project.run("build", "--out", "/proc/nowhere/release"), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
    }

    @Test
    void diff_isTextOrJson() {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        project.run("build", "--out", one.toString());
        project.claims("list", "22,tcp,ssh,,,", "8081,tcp,jetty,,,");
        project.run("build", "--out", two.toString());
        assertEquals(0, project.run("diff", one.toString(), two.toString()), project::err);
        assertEquals("""
            removed\t8080/-/tomcat\t8080/-/tomcat\t\tlist\t8080/- tomcat is gone.
            added\t8081/tcp/jetty\t\tunofficial\tlist\t8081/tcp jetty is new, unofficial.
            """, project.out());
        assertEquals(0, project.run("diff", "--json", one.toString(), two.toString()), project::err);
        assertTrue(project.out().contains("\"withdrawn\":[\n\"8080/-/tomcat\"\n]"), project::out);
        assertEquals(0, project.run("diff", one.toString(), one.toString()));
        assertEquals("", project.out());
    }
}
