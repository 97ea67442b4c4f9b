package org.portregistry.publish.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Assignment;
import org.portregistry.model.Registry;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;
import org.portregistry.publish.pointer.LatestJson;

class VerificationTest {

    @TempDir
    Path release;

    @BeforeEach
    void write() throws IOException {
        Examples.write(Examples.release(Examples.registry()), release);
    }

    @Test
    void wholeRelease_hasNoFindings() throws IOException {
        assertEquals(List.of(), Verification.of(release));
    }

    @Test
    void releaseWithOptInSource_hasNoFindings(@TempDir Path other) throws IOException {
        Examples.write(Examples.release(Examples.registry(), Examples.IANA, Examples.LIST, Examples.NMAP), other);
        assertEquals(List.of(), Verification.of(other));
    }

    @Test
    void anyFlippedBit_isFoundAndNamed() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            String name = release.relativize(file).toString();
            for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 7)) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(file, flipped);
                List<String> findings = Verification.of(release);
                assertFalse(findings.isEmpty(), name + " at " + at);
                if (!name.equals("SHA256SUMS")) {
                    assertTrue(findings.get(0).startsWith(name + ": "), () -> name + ": " + findings);
                }
            }
            Files.write(file, whole);
        }
        assertEquals(List.of(), Verification.of(release));
    }

    @Test
    void everyByteOfTheChecksums_counts() throws IOException {
        Path sums = release.resolve("SHA256SUMS");
        byte[] whole = Files.readAllBytes(sums);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x20; // turns lower case into upper case
            Files.write(sums, flipped);
            assertFalse(Hashes.check(release).isEmpty(), "at " + at);
        }
    }

    @Test
    void missingFile_isNamed() throws IOException {
        for (Path file : files()) {
            String name = release.relativize(file).toString();
            if (!name.equals("SHA256SUMS")) {
                byte[] content = Files.readAllBytes(file);
                Files.delete(file);
                assertEquals(List.of(name + ": is missing"), Verification.of(release));
                Files.write(file, content);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"extra.txt", "schema/extra.json", ".hidden"})
    void extraFile_isNamed(String name) throws IOException {
        Files.writeString(release.resolve(name), "x");
        assertEquals(
                List.of(name + ": does not belong to the release: SHA256SUMS does not name it"),
                Verification.of(release));
    }

    @Test
    void link_isNoFileOfARelease() throws IOException {
        Files.createSymbolicLink(release.resolve("link"), release.resolve("ports.csv"));
        assertEquals(List.of("link: is not a regular file"), Verification.of(release));
    }

    @ParameterizedTest
    @CsvSource({
        "ports.csv, World Wide Web, World Wild Web, ports.csv: row 2: description",
        "ports.csv, 80/tcp/http, 81/tcp/http, ports.csv: row 2: id",
        "ranges.csv, games, gamez, ranges.csv: row 1: service",
        "service-names.csv, RFC4744, RFC4745, service-names.csv: row 1: reference",
        "ports.json, World Wide Web, World Wild Web, ports.csv: row 2: description",
        "ports.json, '\"rows\":10', '\"rows\":11', 'ports.json: has 10 rows, and its meta says 11'",
        "ports.json, '\"rank\":1', '\"rank\":0', ports.json: /ports/0/rank",
        "conflicts.json, rival-services:9200/tcp, rival-services:9201/tcp, conflicts.json: lacks"
    })
    void formatsThatDisagree_areFoundThoughHashesAreRight(String file, String before, String after, String finding)
            throws IOException {
        Path path = release.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(before, after));
        Tampered.rehash(release);
        List<String> findings = Verification.of(release);
        assertTrue(
                !findings.isEmpty() && findings.get(0).startsWith(finding),
                () -> "expected " + finding + ": " + findings);
    }

    @ParameterizedTest
    @CsvSource({
        "port-registry-lookup-2026.08.17.jar, row 2: description is \"Other\"",
        "port-registry-2026.817.0.tgz, row 2: description is \"Other\""
    })
    void embeddedDataThatDisagree_areFound(String file, String finding, @TempDir Path other) throws IOException {
        Registry registry = Examples.registry();
        List<Assignment> rows = new ArrayList<>(registry.assignments());
        rows.set(1, Examples.row(80, Transport.TCP, "http").description("Other").build());
        Examples.write(
                Examples.release(new Registry(
                        rows,
                        registry.ranges(),
                        registry.serviceNames(),
                        registry.conflicts(),
                        registry.notices(),
                        List.of())),
                other);
        assertEquals(List.of(), Embedded.check(release));
        Files.copy(other.resolve(file), release.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        List<String> findings = Embedded.check(release);
        assertTrue(
                !findings.isEmpty() && findings.get(0).startsWith(file + ": " + finding),
                () -> "expected " + finding + ": " + findings);
    }

    @Test
    void bytesThatAreNoText_areFoundThoughHashesAreRight() throws IOException {
        Path csv = release.resolve("ports.csv");
        byte[] bytes = Files.readAllBytes(csv);
        bytes[bytes.length - 8] = (byte) 0xFF;
        Files.write(csv, bytes);
        Tampered.rehash(release);
        List<String> findings = Verification.of(release);
        assertTrue(findings.get(0).startsWith("ports.csv: "), findings::toString);
    }

    @Test
    void latestJsonBesideThePulledFiles_belongsToTheirReleaseAlone() throws IOException {
        ByteArrayOutputStream pointer = new ByteArrayOutputStream();
        LatestJson.write(release, pointer);
        Path latest = Files.write(release.resolve("latest.json"), pointer.toByteArray());
        assertEquals(List.of(), Verification.of(release));
        Files.writeString(latest, Files.readString(latest).replace(hash(release.resolve("SHA256SUMS")), "0"));
        assertEquals(
                List.of("latest.json: is of another release: it does not name this SHA256SUMS"),
                Verification.of(release));
    }

    @Test
    void npmPackageThatRunsSomething_isFound() throws IOException {
        Path file = release.resolve("port-registry-2026.817.0.tgz");
        String tar;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            tar = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        // Of one length, so that the tar file stays whole.
        String altered = tar.replace("\"sideEffects\": false", "\"scripts\":{\"a\":\"bc\"}");
        assertEquals(tar.length(), altered.length());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(altered.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertEquals(
                List.of("port-registry-2026.817.0.tgz: its package.json has scripts; the package runs nothing and needs"
                        + " nothing"),
                Embedded.check(release));
    }

    @Test
    void cutEmbeddedData_areFound() throws IOException {
        for (String file : List.of("port-registry-lookup-2026.08.17.jar", "port-registry-2026.817.0.tgz")) {
            byte[] whole = Files.readAllBytes(release.resolve(file));
            Files.write(release.resolve(file), Arrays.copyOf(whole, whole.length / 2));
            assertTrue(Embedded.check(release).get(0).startsWith(file + ": "));
            Files.write(release.resolve(file), whole);
        }
    }

    @Test
    void attachedSourcesAndJavadoc_belongToTheRelease() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(release.resolve("SHA256SUMS")));
        for (String name : List.of(
                "port-registry-lookup-2026.08.17-sources.jar",
                "port-registry-lookup-2026.08.17-javadoc.jar",
                "port-registry-2026.08.17-sbom.cdx.json")) {
            Path jar = Files.writeString(release.resolve(name), name);
            lines.add(hash(jar) + "  " + jar.getFileName());
        }
        lines.sort(Comparator.comparing(line -> line.substring(64)));
        Files.writeString(release.resolve("SHA256SUMS"), String.join("\n", lines) + "\n");
        assertEquals(List.of(), Verification.of(release));
    }

    @Test
    void folderThatIsNoRelease_isRefused(@TempDir Path empty) {
        assertThrows(DatasetsException.class, () -> Verification.of(empty));
        assertThrows(DatasetsException.class, () -> Verification.of(empty.resolve("nothing")));
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(release)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
