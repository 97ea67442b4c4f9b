package org.portregistry.publish.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.Examples;

class LatestJsonTest {

    @TempDir
    Path folder;

    /** {@code ci/pull-release} reads it with sed: a key or a file a line. */
    @Test
    void files_haveALineWithSizeAndHashButThoseInFolders() throws Exception {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"version\": \"2026.08.17.1\", \"schemaVersion\": \"1.2.0\", \"digest\": \"sha256:00ff\"}");
        Files.createDirectory(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/ports.avsc"), "SHA256SUMS has it");
        Files.writeString(folder.resolve("services"), "abc");
        Files.writeString(folder.resolve("changes.json"), "{\"meta\": {\"previous\": \"2026.08.17\"}}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LatestJson.write(folder, out);
        assertEquals(
                """
                {"version":"2026.08.17.1",
                "previous":"2026.08.17",
                "schema_version":"1.2.0",
                "digest":"00ff",
                "files":[
                {"path":"changes.json","bytes":36,"sha256":"%s"},
                {"path":"datapackage.json","bytes":78,"sha256":"%s"},
                {"path":"services","bytes":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                ]}
                """.formatted(
                                "c87876397f99e50eeff89e4645218c4807e6812fbd3711907e4308aa14f8aa06",
                                "7813c958b430dcb5e59f258d0163cffa5db8496c5c20513e17705b57be239480"),
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wholeRelease_hasALatestJsonOfUnderTwoKilobytesGzipped() throws Exception {
        Path release = Examples.write(Examples.release(Examples.registry()), folder);
        for (String kind : List.of("sources", "javadoc")) {
            Files.writeString(release.resolve("port-registry-lookup-2026.08.17-" + kind + ".jar"), kind);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            LatestJson.write(release, gzip);
        }
        assertTrue(out.size() < 2_000, () -> out.size() + " bytes");
    }

    @Test
    void damagedRelease_isRefusedWithPlaceAndCure() throws Exception {
        Path about = Files.writeString(folder.resolve("datapackage.json"), "{\"version\":");
        DatasetsException refused =
                assertThrows(DatasetsException.class, () -> LatestJson.write(folder, new ByteArrayOutputStream()));
        assertTrue(refused.getMessage().startsWith(about + ": line 1, column 12: "), refused::getMessage);
        assertTrue(refused.getMessage().endsWith("; build or fetch the release again"), refused::getMessage);
    }

    @Test
    void folderWithoutARelease_isRefused() {
        assertThrows(DatasetsException.class, () -> LatestJson.write(folder, new ByteArrayOutputStream()));
    }
}
