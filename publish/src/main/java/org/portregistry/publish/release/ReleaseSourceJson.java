package org.portregistry.publish.release;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Authority;
import org.portregistry.model.Coded;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;
import org.portregistry.publish.table.JsonRows;

/** The form of a source in {@code meta} and in {@code release.json}. */
public final class ReleaseSourceJson {

    private ReleaseSourceJson() {}

    /** Writes an array of sources for {@code meta}. */
    public static void write(JsonGenerator json, List<ReleaseSource> sources) throws IOException {
        write(json, sources, false);
    }

    /** Writes an array of sources for the record, which also holds how they fared. */
    static void writeRecord(JsonGenerator json, List<ReleaseSource> sources) throws IOException {
        write(json, sources, true);
    }

    private static void write(JsonGenerator json, List<ReleaseSource> sources, boolean record) throws IOException {
        json.writeStartArray();
        for (ReleaseSource source : sources) {
            json.writeStartObject();
            writeDefinition(json, source.source());
            if (!source.urls().isEmpty()) {
                JsonRows.writeTexts(json, "urls", source.urls());
            }
            JsonRows.writeText(json, "data_date", source.dataDate());
            JsonRows.writeText(json, "retrieved", source.retrieved());
            JsonRows.writeText(json, "sha256", source.sha256());
            json.writeNumberField("rows", source.rows());
            json.writeNumberField("claims", source.claims());
            if (record) {
                JsonRows.writeText(json, "failing_since", source.failingSince());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the members that say who publishes what, into an object that is open. */
    static void writeDefinition(JsonGenerator json, Source source) throws IOException {
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        json.writeStringField("authority", source.authority().code());
        json.writeStringField("licence", source.licence());
        json.writeStringField("text", source.text().code());
        json.writeStringField("include", source.include().code());
        JsonRows.writeText(json, "derived_from", source.derivedFrom());
    }

    /** Reads what {@link #writeRecord} wrote. */
    static List<ReleaseSource> parse(JsonNode array) {
        List<ReleaseSource> sources = new ArrayList<>();
        for (JsonNode json : array) {
            Source source = new Source(
                    json.path("id").asText(),
                    json.path("title").asText(),
                    constant(Authority.values(), json, "authority"),
                    json.path("licence").asText(),
                    constant(TextPolicy.values(), json, "text"),
                    constant(Include.values(), json, "include"),
                    json.path("derived_from").asText());
            List<String> urls = new ArrayList<>();
            for (JsonNode url : json.path("urls")) {
                urls.add(url.asText());
            }
            sources.add(new ReleaseSource(
                    source,
                    urls,
                    json.path("data_date").asText(),
                    json.path("retrieved").asText(),
                    json.path("sha256").asText(),
                    json.path("rows").asInt(),
                    json.path("claims").asInt(),
                    json.path("failing_since").asText()));
        }
        return sources;
    }

    private static <C extends Coded> C constant(C[] constants, JsonNode json, String key) {
        String word = json.path(key).asText();
        return Coded.find(constants, word)
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is \"" + word + "\""));
    }
}
