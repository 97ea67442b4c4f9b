package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.model.Source;
import org.portregistry.publish.Examples;
import org.portregistry.publish.table.SchemaVersion;

/** The rules of https://datapackage.org/profiles/2.0/datapackage.json that a descriptor like ours could break. */
class DataPackageTest {
    private static final Set<String> FIELD_TYPES = Set.of("string", "integer", "number", "list");

    @TempDir
    Path folder;

    private JsonNode descriptor;

    @BeforeEach
    void write() throws IOException {
        descriptor = written(Examples.IANA, Examples.LIST);
    }

    private JsonNode written(Source... sources) throws IOException {
        Examples.write(Examples.release(Examples.registry(), sources), folder);
        return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    @Test
    void descriptor_namesItsProfileAndVersions() {
        assertEquals(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                descriptor.path("$schema").asText());
        assertEquals("2026.08.17", descriptor.path("version").asText());
        assertEquals(SchemaVersion.CURRENT, descriptor.path("schemaVersion").asText());
        assertTrue(descriptor.path("spreadsheetGuard").asText().contains("take exactly one off"));
    }

    @Test
    void resources_haveUniqueNamesPathsHashesAndLengths() {
        Set<String> names = new HashSet<>();
        for (JsonNode resource : descriptor.path("resources")) {
            assertTrue(
                    names.add(resource.path("name").asText()),
                    resource.path("name").asText());
            Path file = folder.resolve(resource.path("path").asText());
            assertEquals(file.toFile().length(), resource.path("bytes").asLong(-1));
            assertTrue(resource.path("hash").asText().matches("sha256:[0-9a-f]{64}"));
            assertFalse(resource.path("mediatype").asText().isEmpty());
            assertFalse(resource.path("description").asText().isEmpty());
        }
        assertEquals(ReleaseFormats.all().size() + 1, names.size(), "one application");
    }

    @Test
    void tables_haveTheirFieldsWithTypesOfTheSpecification() {
        int tables = 0;
        for (JsonNode resource : descriptor.path("resources")) {
            if (resource.path("type").asText().equals("table")) {
                tables++;
                for (JsonNode field : resource.path("schema").path("fields")) {
                    assertTrue(FIELD_TYPES.contains(field.path("type").asText()), field.toString());
                    assertFalse(field.path("description").asText().isEmpty(), field.toString());
                }
                assertFalse(resource.path("schema").path("primaryKey").isEmpty());
            }
        }
        assertEquals(4, tables);
    }

    @Test
    void sources_leadToTheirLicence() {
        assertEquals(
                "CC0-1.0", descriptor.path("sources").get(0).path("licence").asText());
        assertEquals(
                "facts and text",
                descriptor.path("sources").get(0).path("taken").asText());
        assertEquals(
                "facts only", descriptor.path("sources").get(1).path("taken").asText());
        assertEquals(1, descriptor.path("licenses").size());
    }

    @Test
    void optInSource_addsItsLicence() throws IOException {
        JsonNode licences = written(Examples.IANA, Examples.LIST, Examples.NMAP).path("licenses");
        assertEquals("NPSL", licences.get(1).path("name").asText());
    }

    @Test
    void releaseOfFactsAlone_hasNoEmptyListOfLicences() throws IOException {
        assertFalse(written(Examples.LIST).has("licenses"));
    }
}
