package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.model.Notice;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/** {@code notices.json}. */
final class NoticesJson implements ReleaseFormat {

    @Override
    public String path() {
        return "notices.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String description() {
        return "Findings about the data; every claim that is evidence for no row stands here.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            Meta.write(json, release, release.registry().notices().size());
            json.writeArrayFieldStart("notices");
            for (Notice row : release.registry().notices()) {
                JsonRows.writeNotice(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
