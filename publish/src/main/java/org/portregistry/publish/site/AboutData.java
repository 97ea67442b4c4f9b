package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.WideRange;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.report.SourcePage;

/** {@code data/about.js}: what every page needs: the version, where sources are found, wide ranges, blocks and free ports. */
final class AboutData extends SiteScript {

    AboutData() {
        super("about", "The version, the sources and the wide ranges.");
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", release.version().toString());
        writeSources(json, release.sources());
        writeRanges(json, release.registry().ranges());
        json.writeArrayFieldStart("blocks");
        for (int start : Blocks.starts()) {
            json.writeNumber(start);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("free");
        for (PortRange run : FreeRuns.of(release.registry())) {
            json.writeArray(new int[] {run.start(), run.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSources(JsonGenerator json, List<ReleaseSource> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (ReleaseSource source : sources) {
            json.writeStartObject();
            json.writeStringField("id", source.id());
            json.writeStringField("licence", source.source().licence());
            json.writeStringField("url", SourcePage.of(source.urls()));
            json.writeStringField("link", SourcePage.pattern(source.urls()));
            json.writeStringField("date", date(source));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Returns the day of a source's data; where it states none, that it was read on a day; may be empty. */
    private static String date(ReleaseSource source) {
        if (!source.dataDate().isEmpty()) {
            return source.dataDate();
        }
        return source.retrieved().isEmpty() ? "" : "read on " + source.retrieved();
    }

    private static void writeRanges(JsonGenerator json, List<WideRange> ranges) throws IOException {
        json.writeArrayFieldStart("ranges");
        for (WideRange range : ranges) {
            json.writeStartObject();
            json.writeNumberField("start", range.ports().start());
            json.writeNumberField("end", range.ports().end());
            json.writeStringField("transport", range.transport().code());
            json.writeStringField("service", range.service());
            json.writeStringField("label", range.label());
            json.writeStringField("status", range.status().code());
            json.writeBooleanField("named", RangeName.isNamed(range.ports(), range.service(), range.label()));
            json.writeStringField("sources", String.join(", ", range.sources()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
