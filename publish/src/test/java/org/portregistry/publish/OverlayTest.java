package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of one's own names on the command line. */
class OverlayTest {
    private static final String SERVICES = """
            billing   80/tcp bill      # our own billing
            tomcat    8080/tcp
            ceph      6800-7300/tcp    # our storage
            relay     9000-9002/udp
            -ssh      22/tcp
            """;

    private static final String CSV = """
            port,transport,service,label,categories,aliases,description
            80,tcp,billing,Billing,finance,bill,our own billing
            8080,tcp,tomcat,,,,
            6800-7300,tcp,ceph,,storage,,our storage
            9000-9002,udp,relay,,,,
            22,tcp,-ssh,,,,
            """;

    @TempDir
    Path folder;

    private ExampleProject project;
    private Path overlay;

    @BeforeEach
    void exampleOnRecord() {
        project = new ExampleProject(folder);
        assertEquals(0, project.run("build", "--record"), project::err);
        overlay = folder.resolve("own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80            | 80 tcp billing 1 LOCAL; 80 tcp http 2 REGISTRY
            bill          | 80 tcp billing 1 LOCAL
            8080          | 8080 tcp tomcat 1 LOCAL; 8080  tomcat 1 SUPPORT
            7000          | 6800-7300 tcp ceph 1 LOCAL
            ceph          | 6800-7300 tcp ceph 1 LOCAL
            9001/udp      | 9001 udp relay 1 LOCAL
            22            | ''
            ssh           | ''
            """)
    void ownNames_comeFirstAndHiddenOnesAreGone(String query, String rows) throws IOException {
        for (String text : new String[] {SERVICES, CSV}) {
            Files.writeString(overlay, text);
            assertEquals(rows.isEmpty() ? 5 : 0, project.run("lookup", "--overlay", overlay.toString(), query));
            assertEquals(rows, rows(), text);
        }
    }

    @Test
    void ownRangeWithSourcesOfItsOwn_comesFirstToo() throws IOException {
        Files.writeString(overlay, "port,transport,service,sources\n0-1000,tcp,rack,cmdb\n");
        assertEquals(0, project.run("lookup", "--overlay", overlay.toString(), "80/tcp"));
        assertEquals("0-1000 tcp rack 1 LOCAL; 80 tcp http 1 REGISTRY", rows());
    }

    @Test
    void withoutTheOption_nothingIsOverlaid() {
        assertEquals(0, project.run("lookup", "22"));
        assertEquals("22 tcp ssh 1 REGISTRY", rows());
    }

    @Test
    void ownPorts_areNotFreeAndHiddenOnesAre() throws IOException {
        Files.writeString(overlay, SERVICES);
        assertEquals(5, project.run("free", "7000", "--overlay", overlay.toString()));
        assertTrue(project.err().startsWith("7000 is not free: 6800-7300/tcp is ceph (unofficial)"), project::err);
        assertEquals(0, project.run("free", "22", "--overlay", overlay.toString()));
        assertEquals(5, project.run("free", "22"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookup 22", "free"})
    void wrongFile_isTwoWithLineAndCure(String command) throws IOException {
        assertEquals(2, project.run((command + " --overlay " + overlay).split(" ")));
        assertEquals(overlay + ": is not there; name a file that is\n", project.err());
        Files.writeString(overlay, "ok 1/tcp\nbilling 9200\n");
        assertEquals(2, project.run((command + " --overlay " + overlay).split(" ")));
        assertEquals(
                overlay + ": line 2: \"billing 9200\" is not a service; write it as: name 9200/tcp alias # comment\n",
                project.err());
    }

    @Test
    void buildWithOwnNames_isAWholeReleaseThatIsMarkedAndNeverRecorded() throws IOException {
        Files.writeString(overlay, CSV);
        Path out = folder.resolve("own-release");
        assertEquals(0, project.run("build", "--overlay", overlay.toString(), "--out", out.toString()), project::err);
        assertTrue(project.err().startsWith("release 2026.08.17+local "), project::err);
        assertEquals(0, project.run("verify", out.toString()), () -> project.out() + project.err());
        String ports = Files.readString(out.resolve("ports.csv"));
        assertTrue(ports.contains("80/tcp/billing,80,tcp,billing,"), ports);
        assertTrue(ports.contains(",LOCAL,"), ports);
        assertTrue(!ports.contains("22/tcp/ssh"), ports);
        assertTrue(Files.readString(out.resolve("ranges.csv")).contains("6800,7300,tcp,ceph,"));
        assertTrue(Files.readString(out.resolve("services")).contains("2026.08.17+local"));
        assertTrue(Files.readString(out.resolve("notices.json")).contains("the overlay hides 22/tcp/ssh"));
        for (String json : new String[] {"ports.json", "ranges.json", "conflicts.json", "notices.json"}) {
            String text = Files.readString(out.resolve(json));
            assertTrue(text.contains("\"version\":\"2026.08.17+local\""), json);
            assertTrue(text.contains("\"id\":\"local\""), json);
        }
        try (var files = Files.list(out)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("changes")
                                    || name.startsWith("CHANGES")
                                    || name.endsWith(".jar")
                                    || name.endsWith(".tgz")
                                    || name.endsWith(".whl"))
                            .toList());
        }
        assertEquals(2, project.run("build", "--overlay", overlay.toString(), "--record"));
        assertTrue(project.err().contains("--record and --overlay do not go together"), project::err);
    }

    private String rows() {
        return project.out()
                .lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[3], cells[9]))
                .collect(Collectors.joining("; "));
    }
}
