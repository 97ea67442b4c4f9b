package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.publish.command.PlainLookup;

class PlainLookupTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lookup 22",
                "lookup 22/tcp 80",
                "lookup ssh",
                "lookup --json ssh 22",
                "lookup 4000-5000",
                "lookup 60000",
                "lookup nothing-of-that-name"
            })
    void plainLookup_saysWhatTheCommandSays(String arguments) {
        ExampleProject project = new ExampleProject(folder);
        project.run("build", "--record");
        List<String> all = new ArrayList<>(List.of(arguments.split(" ")));
        all.addAll(List.of("--datasets", project.datasets().toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertTrue(PlainLookup.isAnswered(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new)));
        assertEquals(0, project.runAsIs(all.toArray(String[]::new)), project::err);
        assertEquals(project.out(), out.toString());
        assertEquals(project.err(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build",
                "lookup",
                "lookup --help",
                "lookup --malicious",
                "lookup -",
                "lookup 99999",
                "22",
                "--json lookup 22"
            })
    void anythingElse_isLeftToTheCommand(String arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        assertFalse(PlainLookup.isAnswered(writer, writer, arguments.split(" ")));
        assertEquals("", printed.toString());
    }

    @Test
    void registryThatIsNotThere_isLeftToTheCommandToExplain() {
        PrintWriter writer = new PrintWriter(new StringWriter());
        assertFalse(PlainLookup.isAnswered(writer, writer, "lookup", "22", "--datasets", folder.toString()));
    }
}
