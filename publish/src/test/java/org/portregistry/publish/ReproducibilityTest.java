package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.jar.JarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same repository gives the same bytes, whatever the process around the build is like. */
class ReproducibilityTest {

    @TempDir
    Path folder;

    private ExampleProject project;
    private SortedMap<String, String> expected;

    @BeforeEach
    void build() throws IOException {
        project = new ExampleProject(folder.resolve("project"));
        project.claims("list", "22,tcp,telnet,,,", "8080,,Größe İstanbul ✓,,,", "8081,tcp,=1+1,malicious,,");
        Path out = folder.resolve("expected");
        assertEquals(0, project.run("build", "--out", out.toString()), project::err);
        expected = hashes(out);
    }

    @Test
    void otherZoneLocaleCharsetAndMask_giveTheSameBytes() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertEquals(
                expected,
                built(
                        java,
                        "077",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1"));
        assertEquals(
                expected,
                built(
                        java,
                        "000",
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=windows-1256"));
    }

    @Test
    void newerJava_givesTheSameBytesButForZlibs() throws Exception {
        Path java = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/java");
        assumeTrue(Files.isExecutable(java), "no Java 25 in /usr/lib/jvm");
        build(java, "022", "--enable-native-access=ALL-UNNAMED");
        assertEquals(unpacked(folder.resolve("expected")), unpacked(folder.resolve("out")));
    }

    private SortedMap<String, String> built(Path java, String mask, String... options) throws Exception {
        build(java, mask, options);
        return hashes(folder.resolve("out"));
    }

    private void build(Path java, String mask, String... options) throws Exception {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + mask + " && exec \"$@\"", "sh"));
        command.add(java.toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), "org.portregistry.publish.Main", "build"));
        command.addAll(List.of("--datasets", project.datasets().toString(), "--out", out.toString()));
        File log = folder.resolve("log").toFile();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        assertEquals(0, status, () -> read(log));
    }

    /** Surefire may hide the class path in a manifest; this property has the real one. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath(), StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    private static SortedMap<String, String> hashes(Path release) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(release)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                MessageDigest digest = DigestUtils.getSha256Digest();
                hashes.put(
                        release.relativize(file).toString(),
                        HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }

    /** Another Java may have another zlib: archives are compared entry by entry, and without the files that sum them. */
    private static SortedMap<String, String> unpacked(Path release) throws IOException {
        SortedMap<String, String> content = hashes(release);
        content.keySet().removeAll(List.of("SHA256SUMS", "datapackage.json", "site/data/downloads.js"));
        for (String name : List.copyOf(content.keySet())) {
            Path file = release.resolve(name);
            if (name.endsWith(".jar")) {
                content.put(name, entries(new JarArchiveInputStream(Files.newInputStream(file))));
            } else if (name.endsWith(".tgz")) {
                content.put(name, entries(new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))));
            }
        }
        return content;
    }

    private static String entries(ArchiveInputStream<?> archive) throws IOException {
        StringBuilder entries = new StringBuilder();
        try (archive) {
            for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                byte[] hash = DigestUtils.sha256(archive.readAllBytes());
                entries.append(entry.getName())
                        .append(' ')
                        .append(HexFormat.of().formatHex(hash))
                        .append('\n');
            }
        }
        return entries.toString();
    }
}
