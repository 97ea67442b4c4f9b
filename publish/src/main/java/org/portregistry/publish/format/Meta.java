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
        json.writeFieldName("licences");
        JsonRows.writeTexts(json, release.licences());
        if (!release.optIn().isEmpty()) {
            json.writeFieldName("opt_in");
            json.writeStartArray();
            for (ReleaseSource source : release.optIn()) {
                json.writeString(source.id());
            }
            json.writeEndArray();
        }
        json.writeFieldName("sources");
        ReleaseSourceJson.write(json, release.sources());
        json.writeEndObject();
    }
}
