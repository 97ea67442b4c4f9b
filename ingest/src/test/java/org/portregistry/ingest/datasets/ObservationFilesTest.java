package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Observation;
import org.portregistry.model.ObservationSource;
import org.portregistry.model.Transport;

class ObservationFilesTest {
    private static final String HEADER = "port,transport,share,servers,networks,days,first,last,method\n";
    private static final String ABOUT = "{\"title\": \"Generated for a test\", \"licence\": \"CC0-1.0\"}";

    @TempDir
    Path folder;

    @Test
    void file_isReadWithWhoCounted() throws IOException {
        write("generated.csv", HEADER + "443,tcp,0.231660,60,30,8,2026-01-01,2026-01-08,syn\n");
        write("generated.json", ABOUT);
        assertEquals(
                List.of(new Observation(
                        new ObservationSource("generated", "Generated for a test", "CC0-1.0"),
                        443,
                        Transport.TCP,
                        "0.231660",
                        60,
                        30,
                        8,
                        "2026-01-01",
                        "2026-01-08",
                        "syn")),
                ObservationFiles.readAll(folder));
    }

    @Test
    void noFolder_isNoObservation() {
        assertEquals(List.of(), ObservationFiles.readAll(folder.resolve("none")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        443,,0.2,60,30,8,2026-01-01,2026-01-08,syn            | column transport
        70000,tcp,0.2,60,30,8,2026-01-01,2026-01-08,syn       | column port
        0443,tcp,0.2,60,30,8,2026-01-01,2026-01-08,syn        | column port
        443-443,tcp,0.2,60,30,8,2026-01-01,2026-01-08,syn     | column port
        443,tcp,1.2,60,30,8,2026-01-01,2026-01-08,syn         | column share
        443,tcp,2.1E-4,60,30,8,2026-01-01,2026-01-08,syn      | column share
        443,tcp,0.2,0,30,8,2026-01-01,2026-01-08,syn          | column servers
        443,tcp,0.2,60,30,8,2026-01-01,2026-02-30,syn         | column last
        443,tcp,0.2,60,30,8,2026-01-02,2026-01-01,syn         | column last
        443,tcp,0.2,60,30,8,2026-01-01,2026-01-08,guess       | column method
        443,tcp,0.2,60,30,8,2026-01-01,2026-01-08             | has 8 cells
        """)
    void wrongLine_isRefusedWithItsPlace(String line, String place) throws IOException {
        write("generated.csv", HEADER + line + "\n");
        write("generated.json", ABOUT);
        String message = refusal();
        assertTrue(message.contains("generated.csv") && message.contains("line 2") && message.contains(place), message);
    }

    @Test
    void portThatStandsTwice_isRefused() throws IOException {
        String line = "443,tcp,0.2,60,30,8,2026-01-01,2026-01-08,syn\n";
        write("generated.csv", HEADER + line + line);
        write("generated.json", ABOUT);
        assertTrue(refusal().contains("line 3"), refusal());
    }

    @Test
    void countsOfNobody_areRefused() throws IOException {
        write("generated.csv", HEADER);
        assertTrue(refusal().contains("generated.json: is missing"), refusal());
    }

    @ParameterizedTest
    @CsvSource({"generated.txt", "alone.json"})
    void strayFile_isRefused(String name) throws IOException {
        write(name, ABOUT);
        assertTrue(refusal().contains(name), refusal());
    }

    private String refusal() {
        return assertThrows(DatasetsException.class, () -> ObservationFiles.readAll(folder))
                .getMessage();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
