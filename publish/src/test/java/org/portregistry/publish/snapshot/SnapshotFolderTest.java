package org.portregistry.publish.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.table.Tables;

class SnapshotFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void release() throws IOException {
        write("ports.csv", Tables.PORTS.header() + "\n22/tcp/ssh,22,tcp,ssh,,1,assigned" + ",".repeat(20) + "\n");
        write("ranges.csv", Tables.RANGES.header() + "\n60000,61000,udp,mosh,,unofficial,list,,,,\n");
        write("service-names.csv", Tables.SERVICE_NAMES.header() + "\nnetconf,tcp,assigned,,,,,,,,,iana\n");
        write("conflicts.json", """
                {"conflicts": [{"id": "rival-services:22/tcp", "port": 22}, {"id": "b", "port": 1, "range": "1-5"}]}
                """);
    }

    @Test
    void release_isReadBack() throws IOException {
        Snapshot snapshot = SnapshotFolder.read(folder);
        assertEquals("ssh", snapshot.sheet(SnapshotTable.PORTS).rows().get(0).cell("service"));
        assertEquals(
                "1-5", snapshot.sheet(SnapshotTable.CONFLICTS).rows().get(1).cell("port"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ports.csv         | (?s).+       | NOTHING  | is empty
            ports.csv         | ^id,         | i,       | line 1: the header has no column "id"
            ports.csv         | ,rank,       | ,,       | line 1: the header has no column "rank"
            ports.csv         | ,contact,    | ,conact, | line 1: the header has no column "contact"
            ports.csv         | \\n22         | \\n=\\n22 | row 1: has 1 cells where the header has 27
            ports.csv         | ssh,22,      | ssh,2-3, | row 1: port is not a port
            ports.csv         | 22/tcp/ssh   | NOTHING  | row 1: has no id
            ports.csv         | (?s)\\n$      | NOTHING  | is cut off: its last line has no end
            ranges.csv        | start        | =        | line 1: the header has no column "start"
            ranges.csv        | sources      | =        | line 1: the header has no column "sources"
            ranges.csv        | 61000        | x        | row 1: end is not a port
            service-names.csv | ^service     | NOTHING  | line 1: the header has no column "service"
            service-names.csv | netconf,     | "netconf | row 1: a quoted cell is not closed, or text follows it
            service-names.csv | netconf,     | "net"c,  | row 1: a quoted cell is not closed, or text follows it
            service-names.csv | ^service     | "service | line 1: a quoted cell is not closed, or text follows it
            conflicts.json    | "conflicts"  | "x"      | conflicts: is not a list
            conflicts.json    | "id": "b"    | "x": "b" | row 2: has no id
            """)
    void fileThatIsNotAsReleased_isRefusedWithPlaceAndCure(String name, String part, String damage, String problem)
            throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(part, damage.replace("NOTHING", "").replace("\\n", "\n")));
        DatasetsException refused = assertThrows(DatasetsException.class, () -> SnapshotFolder.read(folder));
        assertEquals(file + ": " + problem + "; restore the file as it was released", refused.getMessage());
    }

    @Test
    void bytesThatAreNotUtf8_areRefusedWithTheirLine() throws IOException {
        Path file = folder.resolve("ports.csv");
        Files.writeString(file, Files.readString(file).replace("ssh,,", "ss\u00e9,,"), StandardCharsets.ISO_8859_1);
        DatasetsException refused = assertThrows(DatasetsException.class, () -> SnapshotFolder.read(folder));
        assertEquals(file + ": line 2: is not UTF-8; restore the file as it was released", refused.getMessage());
    }

    @Test
    void columnsThatCameLater_mayBeMissingOrMore() throws IOException {
        String header = Tables.PORTS.header();
        write(
                "ports.csv",
                header.substring(0, header.indexOf(",sources")) + "\n22/tcp/ssh,22,tcp,ssh,,1,assigned" + ",".repeat(16)
                        + "\n");
        write("ranges.csv", Tables.RANGES.header() + ",more\n60000,61000,udp,mosh,,unofficial,list,,,,,x\n");
        Snapshot snapshot = SnapshotFolder.read(folder);
        assertEquals("", snapshot.sheet(SnapshotTable.PORTS).rows().get(0).cell("conflicts"));
        assertEquals("x", snapshot.sheet(SnapshotTable.RANGES).rows().get(0).cell("more"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
