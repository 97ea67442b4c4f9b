package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.report.SourcePage;

/** {@code data/coverage.js}: what the page of sources shows: who they are, how healthy, and what they cover. */
final class SourcesData extends SiteScript {

    SourcesData() {
        super("coverage", "The sources, with the part of the port numbers that each covers.");
    }

    /** What a source is evidence for. */
    private static final class Coverage {
        private static final int PARTS = 64;
        private static final int WIDTH = (PortRange.LAST + 1) / PARTS;

        private final int[] rows = new int[PARTS];
        private int supports;
        private int alone;

        private void add(Assignment row) {
            rows[row.port() / WIDTH]++;
            supports++;
            if (row.sources().size() == 1) {
                alone++;
            }
        }
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        Map<String, Coverage> coverage = new HashMap<>();
        for (Assignment row : release.registry().assignments()) {
            for (String source : row.sources()) {
                coverage.computeIfAbsent(source, id -> new Coverage()).add(row);
            }
        }
        json.writeStartArray();
        for (ReleaseSource source : release.sources()) {
            long notices = release.registry().notices().stream()
                    .filter(notice -> notice.source().equals(source.id()))
                    .count();
            write(json, source, coverage.getOrDefault(source.id(), new Coverage()), notices);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ReleaseSource source, Coverage coverage, long notices)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.source().title());
        json.writeStringField("authority", source.source().authority().code());
        json.writeStringField("licence", source.source().licence());
        json.writeStringField("taken", source.source().text().code());
        json.writeStringField("copies", source.source().derivedFrom());
        json.writeStringField("url", SourcePage.of(source.urls()));
        json.writeBooleanField("fetched", !source.urls().isEmpty());
        json.writeStringField("failing", source.failingSince());
        json.writeStringField("date", source.dataDate());
        json.writeStringField("read", source.retrieved());
        json.writeNumberField("claims", source.claims());
        json.writeNumberField("notices", notices);
        json.writeNumberField("supports", coverage.supports);
        json.writeNumberField("alone", coverage.alone);
        json.writeFieldName("coverage");
        json.writeArray(coverage.rows, 0, coverage.rows.length);
        json.writeEndObject();
    }
}
