package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/** {@code applications.json}: each product with its set of ports, as the ids of the rows. */
final class ApplicationsJson implements ReleaseFormat {

    @Override
    public String path() {
        return "applications.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String description() {
        return "Products with their sets of ports: \"syncthing\": [\"22000/tcp/syncthing\", …], ids of ports.csv.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        SortedMap<String, List<Assignment>> applications = release.registry().assignments().stream()
                .filter(row -> !row.application().isEmpty())
                .collect(Collectors.groupingBy(Assignment::application, TreeMap::new, Collectors.toList()));
        try (JsonGenerator json = JsonLayout.indented(out)) {
            json.writeStartObject();
            Meta.write(json, release, applications.size());
            json.writeObjectFieldStart("applications");
            for (Map.Entry<String, List<Assignment>> application : applications.entrySet()) {
                json.writeFieldName(application.getKey());
                JsonRows.writeTexts(
                        json,
                        application.getValue().stream().map(Assignment::id).toList());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
