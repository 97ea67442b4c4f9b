package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;

/** {@code data/changes.js}: what changed since the release before, kind by kind. */
final class ChangesData extends SiteScript {

    ChangesData() {
        super("changes", "What changed since the release before.");
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        Changes changes = release.changes();
        json.writeStartObject();
        json.writeStringField("previous", changes.previous());
        json.writeStringField("version", changes.version());
        json.writeArrayFieldStart("kinds");
        for (ChangeKind kind : changes.counts().keySet()) {
            json.writeStartObject();
            json.writeStringField("title", kind.title());
            json.writeArrayFieldStart("changes");
            for (Change change : changes.changes()) {
                if (change.kind() == kind) {
                    json.writeStartArray();
                    json.writeNumber(change.port());
                    json.writeString(change.id());
                    json.writeString(change.sentence());
                    json.writeEndArray();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
