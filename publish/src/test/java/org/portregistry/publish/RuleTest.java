package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code rule}: what it writes, and what it refuses in one line with the cure. */
class RuleTest {
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
            22/tcp shh                           | nobody claims "shh" on 22/tcp (did you mean "ssh"?); claimed there: ssh; to bring in
            22/tcp --accept ssh,gopher           | nobody claims "gopher" on 22/tcp; claimed there: ssh; to bring in another service, claim it
            23/tcp telnet                        | nobody claims "telnet" on 23/tcp; nothing is claimed there; to bring in
            22/udp ssh                           | nobody claims "ssh" on 22/udp; nothing is claimed there
            22/tcp ssh --evidence a-book         | --evidence is the address of a page, https://…, not "a-book"
            22/tcp ssh --on 2026-02-30           | --on is a day such as 2026-08-17, not "2026-02-30"
            22/tcp ssh --on 2999-01-01           | --on 2999-01-01 is still to come
            22/tcp --reject lits:ssh             | there is no source "lits" (did you mean "list"?)
            22/tcp --reject list                 | --reject is SOURCE:STATED
            22/tcp --reject list:sssh            | list does not state "sssh" on 22/tcp (did you mean "ssh"?); it states ssh
            22/udp --reject list:ssh             | list does not state "ssh" on 22/udp; it states nothing there
            22/tcp --accept ssh,SSH              | --accept names a service twice
            22/tcp/ssh ssh                       | "22/tcp/ssh" is not a port
            22/tcp ssh --by=                     | --by must not be blank
            22/tcp                               | the ruling decides nothing
            22/tcp ssh                           | the ruling changes nothing: 22/tcp and its conflicts are the same without it; nothing was written
            22/tcp --reject list:ssh --by=…      | --by "…" is a placeholder; write your own text
            22/tcp --reject list:ssh --by=...    | --by "..." is a placeholder; write your own text
            22/tcp --reject list:ssh --by=TODO   | --by "TODO" is a placeholder; write your own text
            """)
    void whatCannotBeRuled_isRefusedInOneLine(String arguments, String expected) {
        assertEquals(2, rule(arguments), project::err);
        assertEquals(1, project.err().lines().count(), project::err);
        assertTrue(project.err().contains(expected), project::err);
        assertFalse(Files.exists(project.datasets().resolve("rulings")));
    }

    @Test
    void rulingThatIsThere_isReplacedOnlyOnRequest() throws IOException {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,gopher,,,");
        Path file = project.datasets().resolve("rulings/22-tcp.json");
        assertEquals(0, rule("22/tcp GOPHER"), project::err);
        String written = Files.readString(file);
        assertTrue(written.contains("\"choose\": \"gopher\""), written);
        assertEquals(2, rule("22/tcp --accept gopher"), project::err);
        assertTrue(
                project.err().contains("22-tcp.json holds a ruling already; edit it, or give --replace"), project::err);
        assertEquals(written, Files.readString(file));
        assertEquals(0, rule("22/tcp --accept gopher,ssh --replace"), project::err);
        assertTrue(Files.readString(file).contains("\"accept\""));
    }

    @Test
    void malware_neverComesBeforeBenignUse() {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,wormhole,malicious,,", "31,tcp,wormhole,malicious,,");
        assertEquals(0, project.run("build", "--record"), project::err);
        assertEquals(2, rule("22/tcp wormhole"));
        assertTrue(project.err().contains("\"wormhole\" on 22/tcp is malicious"), project::err);
        assertEquals(2, rule("31/tcp wormhole"));
        assertTrue(project.err().contains("the ruling changes nothing"), project::err);
    }

    @Test
    void malwareThatJoinedSinceTheRecord_isToldAsSuch() {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,wormhole,malicious,,");
        assertEquals(2, rule("22/tcp wormhole"));
        assertTrue(project.err().contains("\"wormhole\" on 22/tcp is malicious"), project::err);
    }

    @Test
    void conflictsThatAreDamaged_decideNothing() throws IOException {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,gopher,,,");
        assertEquals(0, project.run("build", "--record"), project::err);
        Path conflicts = project.datasets().resolve("registry/conflicts.csv");
        Files.writeString(conflicts, Files.readString(conflicts).replace("gopher", "golfer"));
        assertEquals(2, rule("22/tcp gopher"));
        assertTrue(project.err().startsWith(conflicts + ": is not as it was recorded"), project::err);
    }

    @Test
    void claimThatJoinedSinceTheRecord_canBeChosen() {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,gopher,,,");
        assertEquals(0, rule("22/tcp gopher"), project::err);
    }

    @Test
    void claimThatJoinedSinceTheRecord_isWeighedAgainst() throws IOException {
        project.claims("list", "22,tcp,ssh,,,", "22,tcp,gopher,,,");
        assertEquals(0, rule("22/tcp ssh"), project::err);
        String written = Files.readString(project.datasets().resolve("rulings/22-tcp.json"));
        assertTrue(written.replaceAll("\\s", "").contains("\"over\":[\"gopher\"]"), written);
    }

    @Test
    void effect_isToldBeforeTheRulingIsWritten() {
        project.claims("iana", "22,tcp,ssh,assigned,,", "8080,tcp,http-alt,assigned,,");
        project.claims("list", "22,tcp,ssh,,,", "8080,tcp,tomcat,,,");
        assertEquals(0, project.run("build", "--record"), project::err);
        assertEquals(0, rule("8080/tcp tomcat"), project::err);
        assertEquals(
                "8080/tcp: tomcat, http-alt; before: http-alt, tomcat\n"
                        + "conflict rival-services:8080/tcp is now settled, by a maintainer's ruling (it was settled, as IANA assigns it)\n"
                        + "wrote " + project.datasets().resolve("rulings/8080-tcp.json") + "\n",
                project.err());
    }

    @Test
    void unfinishedRuling_isRefusedByBuild() {
        project.write("rulings/22-tcp.json", """
                {"choose": "ssh", "because": "…", "decidedBy": "YOUR NAME", "decidedOn": "2026-08-17"}
                """);
        assertEquals(2, project.run("build"));
        assertTrue(project.err().contains("22-tcp.json"), project::err);
        assertTrue(project.err().contains("is a placeholder; finish the ruling, or remove it"), project::err);
    }

    private int rule(String arguments) {
        List<String> all = new ArrayList<>(List.of("rule"));
        all.addAll(Arrays.asList(arguments.split(" ")));
        all.addAll(List.of("--because", "x"));
        if (!arguments.contains("--by")) {
            all.addAll(List.of("--by", "me"));
        }
        return project.run(all.toArray(String[]::new));
    }
}
