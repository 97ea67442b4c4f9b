package org.portregistry.publish.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The data in the npm package. */
final class EmbeddedNpm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EmbeddedNpm() {}

    /** Notes where the data are not those of the release, and what the package must not have. */
    static void check(Path file, String name, Embedded embedded) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        JsonNode about = JSON.readTree(files.getOrDefault("package/package.json", new byte[0]));
        if (!name.equals("port-registry-" + about.path("version").asText() + ".tgz")) {
            embedded.note(name + ": its package.json says version "
                    + about.path("version").asText());
        }
        for (String key : List.of("scripts", "dependencies")) {
            if (about.has(key)) {
                embedded.note(name + ": its package.json has " + key + "; the package runs nothing and needs nothing");
            }
        }
        JsonNode rows = JSON.readTree(files.getOrDefault("package/rows.json", new byte[0]));
        embedded.compare(name, rows(rows), "ports.csv", List.of());
        List<Map<String, String>> ranges = new ArrayList<>();
        for (JsonNode range : rows.path("ranges")) {
            Map<String, String> cells = new LinkedHashMap<>();
            range.properties().forEach(cell -> cells.put(cell.getKey(), text(cell.getValue())));
            ranges.add(cells);
        }
        embedded.compare(name, ranges, "ranges.csv", List.of());
        JsonNode index = JSON.readTree(files.getOrDefault("package/index.json", new byte[0]));
        String leastFile = "ports.min.json";
        ObjectNode least = Damaged.unless(
                leastFile, () -> JSON.readValue(embedded.file(leastFile).toFile(), ObjectNode.class));
        least.remove("meta");
        if (!index.equals(least)) {
            embedded.note(name + ": index.json is not what ports.min.json says");
        }
    }

    /** Makes the rows of rows.json whole, as lookup.js does. */
    private static List<Map<String, String>> rows(JsonNode file) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode cells : file.path("rows")) {
            Map<String, String> row = new LinkedHashMap<>();
            Iterator<JsonNode> columns = file.path("columns").elements();
            for (JsonNode cell : cells) {
                String column = columns.next().asText();
                JsonNode words = file.path("words").path(column);
                row.put(column, text(words.isArray() ? words.path(cell.asInt(-1)) : cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner items = new StringJoiner(";");
        value.forEach(item -> items.add(item.asText()));
        return items.toString();
    }
}
