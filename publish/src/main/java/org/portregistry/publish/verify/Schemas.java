package org.portregistry.publish.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Validates every JSON file that has a schema against it, and checks that each says how many rows it has. */
final class Schemas {
    private static final int FINDINGS_A_FILE = 10;

    private Schemas() {}

    static List<String> check(Path release) throws IOException {
        List<String> findings = new ArrayList<>();
        String version = "";
        for (String name : List.of("ports", "ranges", "service-names", "conflicts", "notices", "changes")) {
            // A release that nobody records has no changes; that a file is missing is for Listing to say.
            if (!Files.exists(release.resolve(name + ".json"))) {
                continue;
            }
            String file = name + ".json";
            JsonNode json = JsonFile.read(release, file, findings);
            String rules = "schema/" + name + ".schema.json";
            JsonNode rulesJson = JsonFile.read(release, rules, findings);
            if (rulesJson.isMissingNode()) {
                continue;
            }
            Schema schema = Damaged.unless(rules, () -> {
                Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(rulesJson);
                read.initializeValidators(); // such as one whose regular expression is none
                return read;
            });
            List<Error> errors = Damaged.unless(file, () -> schema.validate(json));
            errors.stream()
                    .limit(FINDINGS_A_FILE)
                    .forEach(error ->
                            findings.add(file + ": " + error.getInstanceLocation() + ": " + error.getMessage()));
            if (errors.size() > FINDINGS_A_FILE) {
                findings.add(file + ": and " + (errors.size() - FINDINGS_A_FILE) + " more errors against its schema");
            }
            int rows = json.path("meta").path("rows").asInt(-1);
            int found = json.path(name.replace('-', '_')).size();
            if (!name.equals("changes") && rows != found) {
                findings.add(file + ": has " + found + " rows, and its meta says " + rows);
            }
            String stated = json.path("meta").path("version").asText();
            if (!version.isEmpty() && !version.equals(stated)) {
                findings.add(file + ": is of version " + stated + ", and ports.json of " + version);
            }
            version = version.isEmpty() ? stated : version;
        }
        return findings;
    }
}
