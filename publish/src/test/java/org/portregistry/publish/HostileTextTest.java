package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.publish.format.GitHubText;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Names, texts, licences, titles, paths and arguments that would steer a terminal, in every command: picocli names them, so
 * that a new command is tried by itself.
 */
class HostileTextTest {

    /** What a test recognises, after what clears the screen, a C1 control, a turn of direction and one that hides. */
    private static final String HOSTILE = "\u001b[2J\u001b]0;t\u0007\u009b31m\u202e\u2066\u200b\u2028steer";

    /** The same for JSON, which has no raw control characters. */
    private static final String IN_JSON = "\\u001b[2J\\u001b]0;t\\u0007\u009b31m\u202e\u2066\u200b\u2028steer";

    private static final String SHOWN = "steer";

    @TempDir
    static Path folder;

    private static ExampleProject project;

    /** What commands print of a hostile project beyond what they are given. {@code DIR} is the folder of the test. */
    private static final Map<String, List<List<String>>> MORE = Map.of(
            "build", List.of(List.of("--verbose"), List.of("--out", "DIR/elsewhere" + HOSTILE)),
            "refresh", List.of(List.of("list", "--mirror", "DIR/mirror", "--dry-run", "--all")),
            "lookup", List.of(List.of("22"), List.of("--json", "22"), List.of("--overlay", "DIR/overlay", "8081")),
            "free", List.of(List.of("22"), List.of("8080")),
            "diff", List.of(List.of("DIR/old", "DIR/new"), List.of("--json", "DIR/old", "DIR/new")),
            "verify", List.of(List.of("DIR/damaged")),
            "rule", List.of(List.of("22/tcp", "--accept", "ssh,gopher", "--because", HOSTILE, "--by", HOSTILE)),
            "sources", List.of(List.of(), List.of("--check"), List.of("--check", "--json")),
            "apply", List.of(List.of("DIR/old", "DIR/new/changes.json", "--out", "DIR/applied" + HOSTILE)),
            "latest", List.of(List.of("DIR/damaged")));

    @BeforeAll
    static void hostileProject() throws IOException {
        project = new ExampleProject(folder);
        assertEquals(0, project.run("build", "--out", folder.resolve("old").toString()), project::err);
        String iana = Files.readString(project.datasets().resolve("sources/iana.json"));
        project.write(
                "sources/iana.json",
                iana.replace("Title of iana", "Title " + IN_JSON).replace("CC0-1.0", "CC0 " + IN_JSON));
        String list = Files.readString(project.datasets().resolve("sources/list.json"));
        project.write(
                "sources/list.json", list.replace("\"minimumClaims\"", "\"file\": \"services\", \"minimumClaims\""));
        project.claims("iana", "22,tcp,ssh,assigned,,The Shell " + HOSTILE, "80,tcp,http,assigned,,Web " + HOSTILE);
        project.claims(
                "list",
                "22,tcp,ssh,,,",
                "22,tcp,gopher,,,",
                "8080,,tom cat " + HOSTILE + ",,,",
                "22,tcp,shell " + HOSTILE + ",,,");
        assertEquals(0, project.run("build", "--record"), project::err);
        for (String copy : List.of("new", "damaged")) {
            assertEquals(0, project.run("build", "--out", folder.resolve(copy).toString()), project::err);
        }
        Files.writeString(folder.resolve("damaged/more" + HOSTILE), HOSTILE);
        Files.createDirectories(folder.resolve("mirror/list"));
        Files.writeString(
                folder.resolve("mirror/list/services"),
                "ssh 22/tcp\nhttp 80/tcp\n" + SHOWN + HOSTILE.replace("\u2028", "") + " 99999/tcp\n");
        Files.writeString(folder.resolve("overlay"), "own" + HOSTILE + " 8081/tcp # " + HOSTILE + "\n");
        Files.writeString(folder.resolve("given" + HOSTILE), HOSTILE + "," + HOSTILE + "\n{\"" + IN_JSON + "\":");
    }

    static Stream<String> commands() {
        return Main.commandLine().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatACommandPrints_steersNoTerminal(String name) {
        CommandSpec command = Main.commandLine().getSubcommands().get(name).getCommandSpec();
        List<List<String>> runs = new ArrayList<>();
        for (String value :
                List.of(HOSTILE, folder.resolve("none" + HOSTILE) + "", folder.resolve("given" + HOSTILE) + "")) {
            runs.add(given(command, value, command.options()));
            runs.add(given(command, value, command.requiredArgs()));
        }
        runs.add(List.of("--help"));
        for (List<String> more : MORE.getOrDefault(name, List.of())) {
            runs.add(more.stream()
                    .map(word -> word.replace("DIR", folder.toString()))
                    .toList());
        }
        StringBuilder printed = new StringBuilder();
        for (List<String> run : runs) {
            List<String> words = new ArrayList<>(List.of(name));
            words.addAll(run);
            project.run(words.toArray(String[]::new));
            assertEquals(List.of(), steering(project.out() + project.err()), () -> name + " " + run);
            printed.append(project.out()).append(project.err());
        }
        assertTrue(
                printed.indexOf(SHOWN) >= 0 || name.equals("generate-completion"),
                () -> name + " printed nothing of what it was given: " + printed);
        assertTrue(printed.indexOf("a bug in port-registry") < 0, printed::toString);
    }

    @Test
    void commandsThatShowTextOfSources_showIt() {
        for (String name : List.of("lookup", "refresh", "verify", "sources", "build", "latest")) {
            for (List<String> more : MORE.get(name)) {
                if (more.contains("--check")) {
                    continue; // Only ids and days.
                }
                List<String> words = new ArrayList<>(List.of(name));
                more.forEach(word -> words.add(word.replace("DIR", folder.toString())));
                project.run(words.toArray(String[]::new));
                String printed = project.out() + project.err();
                assertTrue(printed.contains(SHOWN), () -> words + "\n" + printed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "wireshark-services", "nmap-services"})
    void fileThatAPersonReadsAtATerminal_steersNone(String file) throws IOException {
        String text = Files.readString(folder.resolve("new").resolve(file));
        assertEquals(List.of(), steering(text));
        assertTrue(text.contains(SHOWN) || file.equals("nmap-services"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGES.md", "CONFLICTS.md", "LICENCES.md"})
    void markdownOfARelease_linksNobodyAndSteersNothing(String file) throws IOException {
        ExampleProject attacked = new ExampleProject(folder.resolve("attack-" + file));
        String attack =
                " @octocat &#64;octocat octo/cat#1 GH-7 https://evil.example www.evil.example a@evil.example $x$";
        assertEquals(0, attacked.run("build", "--record"), attacked::err);
        String list = Files.readString(attacked.datasets().resolve("sources/list.json"))
                .replace("unknown", "free" + attack + IN_JSON);
        attacked.write("sources/list.json", list);
        attacked.write("sources/other.json", list);
        attacked.claims("iana", "22,tcp,ssh,assigned,,Shell" + attack + HOSTILE, "80,tcp,http,assigned,,Web");
        attacked.claims("list", "22,tcp,gopher" + attack + ",,,", "9000,tcp,ftp" + attack + HOSTILE + ",,,");
        attacked.claims("other", "22,tcp,ssh" + attack + ",,,", "9000,tcp,wais" + attack + HOSTILE + ",,,");
        Path release = folder.resolve("attacked");
        assertEquals(0, attacked.run("build", "--out", release.toString()), attacked::err);
        String text = Files.readString(release.resolve(file));
        assertTrue(text.contains("octocat"), text);
        assertEquals(List.of(), GitHubText.linked(text), text);
        assertEquals(List.of(), steering(text.replaceAll("(?i)(?<=[@#:w]|gh)\u200b", "")), text);
    }

    /** Options that take a value get it, and so does each positional argument, once. */
    private static List<String> given(CommandSpec command, String value, List<? extends ArgSpec> options) {
        List<String> words = new ArrayList<>();
        for (ArgSpec one : options) {
            if (one instanceof OptionSpec option
                    && option.arity().max() > 0
                    && !option.longestName().equals("--datasets")) {
                words.add(option.longestName());
                words.add(value);
            }
        }
        words.addAll(command.positionalParameters().stream().map(one -> value).toList());
        if (command.positionalParameters().isEmpty() && words.isEmpty()) {
            words.add(value); // one too many, which it names
        }
        return words;
    }

    private static List<String> steering(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == '\u2028'
                        || c == '\u2029')
                .mapToObj(Integer::toHexString)
                .toList();
    }
}
