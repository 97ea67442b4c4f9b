package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.portregistry.publish.table.Column;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/**
 * What downstream projects read must not break without notice. The folder {@code recorded-schema} of the test resources
 * holds the schema of the last release; a change that these tests refuse needs a new major version there and in {@link
 * SchemaVersion}, any other change a new minor one.
 */
class SchemaCompatibilityTest {
    private static final String CURE =
            "raise SchemaVersion (major if old readers break, else minor), and copy the new schema, headers and version"
                    + " into publish/src/test/resources/…/recorded-schema";

    private final boolean sameMajor = major(SchemaVersion.CURRENT).equals(major(recorded("version.txt")));

    @Test
    void avroReadersAndWriters_understandEachOther() {
        Schema now = new Schema.Parser().parse(SchemaFile.text("ports.avsc"));
        Schema recorded = new Schema.Parser().parse(recorded("ports.avsc"));
        assertTrue(!sameMajor || canRead(now, recorded), "new readers cannot read old files: " + CURE);
        assertTrue(!sameMajor || canRead(recorded, now), "old readers cannot read new files: " + CURE);
    }

    @Test
    void columns_areOnlyAppended() {
        Map<String, Table<?>> tables =
                Map.of("ports", Tables.PORTS, "ranges", Tables.RANGES, "service-names", Tables.SERVICE_NAMES);
        recorded("headers.tsv").lines().forEach(line -> {
            String[] cells = line.split("\t");
            String header = tables.get(cells[0]).header();
            assertTrue(
                    !sameMajor || header.equals(cells[1]) || header.startsWith(cells[1] + ","),
                    () -> cells[0] + ".csv: " + header + " does not begin with " + cells[1] + ": " + CURE);
        });
    }

    @Test
    void anyOtherSchema_hasAnotherVersion() {
        String now = SchemaFile.text("ports.avsc");
        boolean same = now.equals(recorded("ports.avsc"));
        assertTrue(same || !SchemaVersion.CURRENT.equals(recorded("version.txt").strip()), CURE);
    }

    @Test
    void avroSchema_hasTheColumnsAndTheEvidence() {
        List<String> names = new Schema.Parser()
                .parse(SchemaFile.text("ports.avsc")).getFields().stream()
                        .map(Schema.Field::name)
                        .toList();
        List<String> expected = new ArrayList<>(Tables.PORTS.columns());
        expected.add("evidence");
        assertEquals(expected, names);
    }

    @Test
    void jsonSchemas_haveTheColumnsAndTheEvidence() throws IOException {
        for (Table<?> table : List.of(Tables.PORTS, Tables.RANGES, Tables.SERVICE_NAMES)) {
            JsonNode schema = new ObjectMapper().readTree(SchemaFile.text(table.name() + ".schema.json"));
            JsonNode row = schema.path("properties")
                    .path(table.name().replace('-', '_'))
                    .path("items");
            List<String> expected = new ArrayList<>(table.columns());
            expected.add("evidence");
            List<String> names = new ArrayList<>();
            row.path("properties").fieldNames().forEachRemaining(names::add);
            assertEquals(expected, names);
            List<String> required = table.fields().stream()
                    .map(Field::column)
                    .filter(Column::required)
                    .map(Column::name)
                    .collect(Collectors.toCollection(ArrayList::new));
            required.add("evidence");
            List<String> stated = new ArrayList<>();
            row.path("required").forEach(name -> stated.add(name.asText()));
            assertEquals(required, stated, table.name());
        }
    }

    private static boolean canRead(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private static String recorded(String name) {
        String resource = "/org/portregistry/publish/recorded-schema/" + name;
        try (InputStream in = SchemaCompatibilityTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(resource, problem);
        }
    }
}
