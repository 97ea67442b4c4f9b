package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.PastRelease;

/** {@code data/changes.js}: what changed since the release before, kind by kind, and the releases up to this one. */
final class ChangesData extends SiteScript {

    ChangesData() {
        super("changes", "What changed since the release before, and the releases up to this one.");
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
        writeHistory(json, release.history());
        json.writeEndObject();
    }

    /** The newest first, as a person looks for it. */
    private static void writeHistory(JsonGenerator json, List<PastRelease> history) throws IOException {
        json.writeArrayFieldStart("history");
        for (int i = history.size() - 1; i >= 0; i--) {
            PastRelease line = history.get(i);
            json.writeStartArray();
            json.writeString(line.version());
            json.writeNumber(line.rows());
            json.writeNumber(line.conflicts());
            json.writeNumber(line.open());
            json.writeString(line.digest());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
