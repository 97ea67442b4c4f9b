package org.portregistry.publish.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.portregistry.publish.site.DownloadsData;

/** Compares the files with {@code datapackage.json}: the same files, hashes and sources everywhere. */
final class Listing {
    private static final String FILE = "datapackage.json";

    private Listing() {}

    static List<String> check(Path release) throws IOException {
        List<String> findings = new ArrayList<>();
        JsonNode json = JsonFile.read(release, FILE, findings);
        SortedMap<String, String> files = Hashes.files(release, findings);
        files.remove(FILE);
        files.remove(Hashes.FILE);
        files.remove(Hashes.POINTER);
        for (JsonNode resource : json.path("resources")) {
            String path = resource.path("path").asText();
            String hash = files.remove(path);
            if (hash == null) {
                findings.add(path + ": " + FILE + " lists it, and it is missing");
            } else if (!resource.path("hash").asText().equals("sha256:" + hash)) {
                findings.add(path + ": is not what " + FILE + " says: its SHA-256 is " + hash);
            } else if (resource.path("bytes").asLong(-1)
                    != release.resolve(path).toFile().length()) {
                findings.add(path + ": has another length than " + FILE + " says");
            }
        }
        // It bears the sum of datapackage.json, and so is written after it.
        files.remove(DownloadsData.PATH);
        files.keySet().removeIf(Attached::isDocument);
        files.keySet().forEach(path -> findings.add(path + ": " + FILE + " does not list it"));
        Set<String> licensed = new HashSet<>();
        json.path("sources").forEach(source -> {
            if (!source.path("licence").asText().isEmpty()) {
                licensed.add(source.path("id").asText());
            }
        });
        for (String table : List.of("ports.csv", "ranges.csv", "service-names.csv")) {
            Set<String> sources = new TreeSet<>();
            Rows.ofCsv(release.resolve(table))
                    .forEach(row -> sources.addAll(List.of(row.cell("sources").split(";"))));
            sources.removeAll(licensed);
            sources.forEach(source ->
                    findings.add(table + ": names the source " + source + ", which has no licence in " + FILE));
        }
        return findings;
    }
}
