package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/** {@code conflicts.json}. */
final class ConflictsJson implements ReleaseFormat {

    @Override
    public String path() {
        return "conflicts.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String description() {
        return "Claims that cannot all hold, with up to twelve claims of every side, and what became of them.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            Meta.write(json, release, release.conflicts().size());
            json.writeArrayFieldStart("conflicts");
            for (DatedConflict row : release.conflicts()) {
                JsonRows.writeConflict(json, row.conflict(), row.since());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
