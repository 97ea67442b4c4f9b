package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/** {@code applications.json}: each product with its set of ports, as the ids of the rows, and the ranges that are too wide for rows. */
final class ApplicationsJson extends DescribedFile {

    ApplicationsJson() {
        super(
                "applications.json",
                "application/json",
                "Products with their sets of ports: \"syncthing\": [\"22000/tcp/syncthing\", …], ids of ports.csv; ranges of ranges.csv come last.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        SortedMap<String, List<String>> applications = new TreeMap<>();
        release.registry().assignments().forEach(row -> add(applications, row.application(), row.id()));
        release.registry().ranges().forEach(range -> add(applications, range.application(), range.id()));
        try (JsonGenerator json = JsonLayout.indented(out)) {
            json.writeStartObject();
            Meta.write(json, release, applications.size());
            json.writeObjectFieldStart("applications");
            for (Map.Entry<String, List<String>> application : applications.entrySet()) {
                JsonRows.writeTexts(json, application.getKey(), application.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void add(SortedMap<String, List<String>> applications, String application, String id) {
        if (!application.isEmpty()) {
            applications
                    .computeIfAbsent(application, first -> new ArrayList<>())
                    .add(id);
        }
    }
}
