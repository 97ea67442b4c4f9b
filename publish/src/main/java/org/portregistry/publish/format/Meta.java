package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.release.ReleaseSourceJson;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;

/** The head of every JSON file: which release it belongs to, and whose claims under which licences are in it. */
final class Meta {

    private Meta() {}

    /** Writes the member {@code meta}; {@code rows} is how many rows the file has. */
    static void write(JsonGenerator json, Release release, int rows) throws IOException {
        json.writeObjectFieldStart("meta");
        json.writeStringField("version", release.version().toString());
        json.writeStringField("schema_version", SchemaVersion.CURRENT);
        json.writeStringField("digest", release.digest());
        json.writeNumberField("rows", rows);
        JsonRows.writeTexts(json, "licences", release.licences());
        if (!release.optIn().isEmpty()) {
            JsonRows.writeTexts(
                    json,
                    "opt_in",
                    release.optIn().stream().map(ReleaseSource::id).toList());
        }
        json.writeFieldName("sources");
        ReleaseSourceJson.write(json, release.sources());
        json.writeEndObject();
    }
}
