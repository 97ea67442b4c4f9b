package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.portregistry.model.Conflict;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

/** {@code data/conflicts.js}: what a port's page says of its conflicts; {@code conflicts.html} shows them in full. */
final class ConflictsData extends SiteScript {

    ConflictsData() {
        super("conflicts", "The conflicts that the site's pages name.");
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (DatedConflict row : release.conflicts()) {
            Conflict conflict = row.conflict();
            json.writeStartObject();
            json.writeStringField("id", conflict.id());
            json.writeNumberField("start", conflict.ports().start());
            json.writeNumberField("end", conflict.ports().end());
            json.writeStringField("kind", conflict.kind().code());
            json.writeStringField("state", conflict.state().code());
            json.writeStringField("rule", conflict.rule().name());
            json.writeStringField("since", row.since());
            json.writeStringField("sentence", conflict.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
