package org.portregistry.publish.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.WideRange;

/** Compares the data in the look-up jar and in the npm package with ports.csv and ranges.csv; runs none of their code. */
final class Embedded {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "org/portregistry/lookup/registry.bin";

    /** The columns that the jar holds. */
    private static final List<String> IN_JAR = List.of(
            "port",
            "transport",
            "service",
            "label",
            "rank",
            "status",
            "class",
            "description",
            "aliases",
            "range",
            "sources");

    private final Path release;
    private final List<String> findings = new ArrayList<>();

    private Embedded(Path release) {
        this.release = release;
    }

    /** A release of before schema 1.1 holds neither. */
    static List<String> check(Path release) throws IOException {
        Embedded embedded = new Embedded(release);
        for (Path file : files(release)) {
            String name = file.getFileName().toString();
            try {
                if (Attached.isDocument(name)) {
                    continue;
                }
                if (name.endsWith(".jar")) {
                    embedded.jar(file, name);
                } else if (name.endsWith(".tgz")) {
                    embedded.npm(file, name);
                }
            } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException problem) {
                embedded.findings.add(name + ": is damaged: " + problem.getMessage());
            } catch (IOException problem) {
                embedded.findings.add(name + ": cannot be read: " + problem.getMessage());
            }
        }
        return embedded.findings;
    }

    private static List<Path> files(Path release) throws IOException {
        try (var all = Files.list(release)) {
            return all.sorted().toList();
        }
    }

    private void jar(Path file, String name) throws IOException {
        PortRegistry registry;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(DATA);
            if (entry == null) {
                findings.add(name + ": holds no " + DATA);
                return;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                registry = PortRegistry.read(in);
            }
        }
        if (!name.equals("port-registry-lookup-" + registry.version() + ".jar")) {
            findings.add(name + ": holds the data of " + registry.version());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Service service : registry.services()) {
            rows.add(Map.ofEntries(
                    Map.entry("port", Integer.toString(service.port())),
                    Map.entry("transport", service.transport().code()),
                    Map.entry("service", service.name()),
                    Map.entry("label", service.label()),
                    Map.entry("rank", Integer.toString(service.rank())),
                    Map.entry("status", service.status().code()),
                    Map.entry("class", registry.classOf(service.port()).name().toLowerCase(Locale.ROOT)),
                    Map.entry("description", service.description()),
                    Map.entry("aliases", String.join(";", service.aliases())),
                    Map.entry(
                            "range",
                            service.range()
                                    .map(range -> text(range.start(), range.end()))
                                    .orElse("")),
                    Map.entry("sources", String.join(";", service.sources()))));
        }
        compare(name, rows, "ports.csv", IN_JAR);
        List<Map<String, String>> ranges = new ArrayList<>();
        for (WideRange range : registry.ranges()) {
            ranges.add(Map.of(
                    "start", Integer.toString(range.ports().start()),
                    "end", Integer.toString(range.ports().end()),
                    "transport", range.transport().code(),
                    "service", range.name(),
                    "label", range.label(),
                    "status", range.status().code(),
                    "sources", String.join(";", range.sources())));
        }
        compare(
                name,
                ranges,
                "ranges.csv",
                List.copyOf(ranges.isEmpty() ? List.of() : ranges.get(0).keySet()));
    }

    private static String text(int start, int end) {
        return start == end ? Integer.toString(start) : start + "-" + end;
    }

    private void npm(Path file, String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] tar = in.readAllBytes();
            for (int at = 0; at < tar.length && tar[at] != 0; ) {
                String path = new String(tar, at, 100, StandardCharsets.US_ASCII);
                int size = Integer.parseInt(new String(tar, at + 124, 11, StandardCharsets.US_ASCII), 8);
                files.put(path.substring(0, path.indexOf(0)), Arrays.copyOfRange(tar, at + 512, at + 512 + size));
                at += 512 + (size + 511) / 512 * 512;
            }
        }
        JsonNode about = JSON.readTree(files.getOrDefault("package/package.json", new byte[0]));
        if (!name.equals("port-registry-" + about.path("version").asText() + ".tgz")) {
            findings.add(name + ": its package.json says version "
                    + about.path("version").asText());
        }
        for (String key : List.of("scripts", "dependencies")) {
            if (about.has(key)) {
                findings.add(name + ": its package.json has " + key + "; the package runs nothing and needs nothing");
            }
        }
        JsonNode rows = JSON.readTree(files.getOrDefault("package/rows.json", new byte[0]));
        compare(name, rows(rows), "ports.csv", List.of());
        List<Map<String, String>> ranges = new ArrayList<>();
        for (JsonNode range : rows.path("ranges")) {
            Map<String, String> cells = new LinkedHashMap<>();
            range.properties().forEach(cell -> cells.put(cell.getKey(), text(cell.getValue())));
            ranges.add(cells);
        }
        compare(name, ranges, "ranges.csv", List.of());
        JsonNode index = JSON.readTree(files.getOrDefault("package/index.json", new byte[0]));
        JsonNode least = JSON.readTree(release.resolve("ports.min.json").toFile());
        ((ObjectNode) least).remove("meta");
        if (!index.equals(least)) {
            findings.add(name + ": index.json is not what ports.min.json says");
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

    /** Compares those columns, or else all but the two that rows.json leaves to its reader. */
    private void compare(String name, List<Map<String, String>> rows, String csv, List<String> columns)
            throws IOException {
        List<Rows.Row> others = Rows.ofCsv(release.resolve(csv));
        if (rows.size() != others.size()) {
            findings.add(name + ": has " + rows.size() + " rows, and " + csv + " " + others.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Rows.Row other = others.get(i);
            for (String column : columns.isEmpty() ? other.cells().keySet() : columns) {
                boolean made = columns.isEmpty() && (column.equals("id") || column.equals("class"));
                String cell = row.getOrDefault(column, "");
                if (!made && !cell.equals(other.cell(column)) && !isSameNumber(column, cell, other.cell(column))) {
                    findings.add(name + ": row " + (i + 1) + ": " + column + " is \"" + cell + "\", and \""
                            + other.cell(column) + "\" in " + csv);
                    return;
                }
            }
        }
    }

    private static boolean isSameNumber(String column, String cell, String other) {
        return column.equals("frequency")
                && !cell.isEmpty()
                && !other.isEmpty()
                && Double.parseDouble(cell) == Double.parseDouble(other);
    }
}
