package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.Preferred;
import org.portregistry.publish.table.SchemaVersion;

/** {@code ports.min.json}: {@code "80/tcp": ["http", "World Wide Web HTTP"]}, small enough for a web page. */
final class PortsMinJson extends DescribedFile {

    PortsMinJson() {
        super(
                "ports.min.json",
                "application/json",
                "The preferred benign service of each port and transport, with its description or label; \"meta\" holds"
                        + " the version and the schema's.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.members(out)) {
            json.writeStartObject();
            JsonRows.writeTexts(json, "meta", List.of(release.version().toString(), SchemaVersion.CURRENT));
            for (Assignment row : Preferred.of(release.registry().assignments(), any -> true)) {
                Preferred.write(json, row);
            }
            json.writeEndObject();
        }
    }
}
