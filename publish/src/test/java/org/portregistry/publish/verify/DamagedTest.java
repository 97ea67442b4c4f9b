package org.portregistry.publish.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.publish.Examples;

/** Files of a release that somebody damaged, and whose hashes somebody made right again. */
class DamagedTest {
    private static final String NPM = "port-registry-2026.817.0.tgz";

    @TempDir
    Path release;

    @BeforeEach
    void write() throws IOException {
        Examples.write(Examples.release(Examples.registry()), release);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ports.avro",
                "ports.sqlite",
                "ports.csv",
                "ranges.csv",
                "service-names.csv",
                "ports.json",
                "ranges.json",
                "service-names.json",
                "conflicts.json",
                "notices.json",
                "ports.min.json",
                "schema/ports.schema.json",
                "schema/notices.schema.json",
                "port-registry-lookup-2026.08.17.jar",
                NPM
            })
    void fileThatIsNotWhatItsNameSays_isAFinding(String file) throws IOException {
        byte[] whole = Files.readAllBytes(release.resolve(file));
        for (byte[] damaged : List.of(
                new byte[0],
                "[1, 2".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2),
                filled(whole, 4))) {
            assertStarts(file + ": ", findings(file, damaged));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ports.avro, 60",
        "ports.avro, 500",
        "ports.sqlite, 16",
        "ports.sqlite, 100",
        "port-registry-lookup-2026.08.17.jar, 50"
    })
    void bytesOfAnyKindInAFile_endNoCommand(String file, int at) throws IOException {
        byte[] whole = Files.readAllBytes(release.resolve(file));
        for (int value : new int[] {0x7f, 0xff}) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at, at + 5, (byte) value);
            findings(file, damaged).forEach(finding -> assertTrue(finding.contains(": "), finding));
        }
    }

    @Test
    void avroFileOfOtherThanRecords_isAFinding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataFileWriter<Object> writer = new DataFileWriter<>(new GenericDatumWriter<>())) {
            writer.create(Schema.create(Schema.Type.INT), bytes).append(22);
        }
        assertStarts("ports.avro: cannot be read: ", findings("ports.avro", bytes.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({
        "ports.csv, ',0.', ',a.', ports.csv: row",
        "ports.csv, 'id,', 'port,', 'ports.csv: row 1: id is'",
        "ports.json, '\"rank\":1', '\"rank\":1e999999999', ports.json: ",
        "ports.json, '\"rows\":10', '\"rows\":1e999999999', ports.json: ",
        "ports.json, '\"rows\":10', '\"rows\":1e2147483647', ports.json: ",
        "schema/ports.schema.json, '\"pattern\": \"', '\"pattern\": \"(', schema/ports.schema.json: cannot be read: "
    })
    void textThatIsAlteredInAFile_isAFinding(String file, String before, String after, String finding)
            throws IOException {
        String whole = Files.readString(release.resolve(file));
        int at = whole.indexOf(before);
        assertTrue(at >= 0, () -> file + " does not hold " + before + ": " + whole);
        String damaged = whole.substring(0, at) + after + whole.substring(at + before.length());
        assertStarts(finding, findings(file, damaged.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void npmPackageWithMoreCellsThanColumns_isAFinding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, String> file : Map.of(
                            "package/package.json", "{\"version\":\"2026.817.0\"}",
                            "package/rows.json", "{\"columns\":[],\"rows\":[[1]]}")
                    .entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length());
                tar.putArchiveEntry(entry);
                tar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                tar.closeArchiveEntry();
            }
        }
        assertStarts(NPM + ": cannot be read: ", findings(NPM, bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports.avro", "ports.sqlite", "ports.csv", "ranges.json", "ports.min.json"})
    void fileThatNothingNames_isMissing(String file) throws IOException {
        Files.delete(release.resolve(file));
        Path dataPackage = release.resolve("datapackage.json");
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = (ObjectNode) mapper.readTree(dataPackage.toFile());
        List<Object> left = new ArrayList<>();
        json.withArray("resources").forEach(resource -> {
            if (!resource.path("path").asText().equals(file)) {
                left.add(resource);
            }
        });
        json.set("resources", mapper.valueToTree(left));
        mapper.writeValue(dataPackage.toFile(), json);
        Path sums = release.resolve("SHA256SUMS");
        List<String> lines = new ArrayList<>(Files.readAllLines(sums));
        assertTrue(lines.removeIf(line -> line.endsWith("  " + file)));
        Files.writeString(sums, String.join("\n", lines) + "\n");
        Tampered.rehash(release);
        assertEquals(List.of(file + ": is missing"), Verification.of(release));
    }

    private List<String> findings(String file, byte[] damaged) throws IOException {
        Path path = release.resolve(file);
        byte[] whole = Files.readAllBytes(path);
        byte[] dataPackage = Files.readAllBytes(release.resolve("datapackage.json"));
        byte[] sums = Files.readAllBytes(release.resolve("SHA256SUMS"));
        try {
            Files.write(path, damaged);
            Tampered.rehash(release);
            return Verification.of(release);
        } finally {
            Files.write(path, whole);
            Files.write(release.resolve("datapackage.json"), dataPackage);
            Files.write(release.resolve("SHA256SUMS"), sums);
        }
    }

    private static byte[] filled(byte[] whole, int from) {
        byte[] filled = whole.clone();
        Arrays.fill(filled, from, whole.length, (byte) 'x');
        return filled;
    }

    private static void assertStarts(String finding, List<String> findings) {
        assertTrue(
                !findings.isEmpty() && findings.get(0).startsWith(finding),
                () -> "expected " + finding + ": " + findings);
    }
}
