package org.portregistry.publish.change;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;

/** The form of {@code changes.json}. */
public final class ChangesJson {

    private ChangesJson() {}

    /** Writes the changes; the stream stays open. */
    public static void write(Changes changes, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("meta");
            json.writeStringField("version", changes.version());
            JsonRows.writeText(json, "previous", changes.previous());
            json.writeStringField("schema_version", SchemaVersion.CURRENT);
            json.writeEndObject();
            json.writeFieldName("summary");
            writeCounts(json, changes.counts());
            json.writeObjectFieldStart("by_source");
            for (Map.Entry<String, Map<ChangeKind, Integer>> source :
                    changes.countsBySource().entrySet()) {
                json.writeFieldName(source.getKey());
                writeCounts(json, source.getValue());
            }
            json.writeEndObject();
            json.writeFieldName("withdrawn");
            JsonRows.writeTexts(json, changes.withdrawn());
            json.writeArrayFieldStart("changes");
            for (Change change : changes.changes()) {
                write(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Changes parse(JsonNode json) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode change : json.path("changes")) {
            changes.add(new Change(
                    ChangeKind.of(change.path("kind").asText()),
                    change.path("port").asInt(NO_PORT),
                    change.path("id").asText(),
                    change.path("before").asText(),
                    change.path("after").asText(),
                    texts(change.path("sources")),
                    change.path("sentence").asText()));
        }
        JsonNode meta = json.path("meta");
        return new Changes(
                meta.path("previous").asText(), meta.path("version").asText(), changes, texts(json.path("withdrawn")));
    }

    /** Sorts service names without a port behind every port. */
    static final int NO_PORT = 65536;

    private static void write(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().code());
        json.writeStringField("id", change.id());
        if (change.port() != NO_PORT) {
            json.writeNumberField("port", change.port());
        }
        JsonRows.writeText(json, "before", change.before());
        JsonRows.writeText(json, "after", change.after());
        json.writeFieldName("sources");
        JsonRows.writeTexts(json, change.sources());
        json.writeStringField("sentence", change.sentence());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, Map<ChangeKind, Integer> counts) throws IOException {
        json.writeStartObject();
        for (Map.Entry<ChangeKind, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().code(), count.getValue());
        }
        json.writeEndObject();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            texts.add(text.asText());
        }
        return texts;
    }
}
