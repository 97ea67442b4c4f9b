package org.portregistry.publish.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;

class LatestJsonTest {

    @TempDir
    Path folder;

    /** {@code ci/pull-release} reads it with sed: a key or a file a line. */
    @Test
    void every_file_has_a_line_with_its_size_and_hash() throws Exception {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"version\": \"2026.08.17.1\", \"schemaVersion\": \"1.2.0\", \"digest\": \"sha256:00ff\"}");
        Files.createDirectory(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/ports.avsc"), "abc");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LatestJson.write(folder, out);
        assertEquals(
                """
                {"version":"2026.08.17.1",
                "schema_version":"1.2.0",
                "digest":"00ff",
                "files":[
                {"path":"datapackage.json","bytes":78,"sha256":"%s"},
                {"path":"schema/ports.avsc","bytes":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                ]}
                """.formatted("7813c958b430dcb5e59f258d0163cffa5db8496c5c20513e17705b57be239480"),
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_without_a_release_is_refused() {
        assertThrows(DatasetsException.class, () -> LatestJson.write(folder, new ByteArrayOutputStream()));
    }
}
