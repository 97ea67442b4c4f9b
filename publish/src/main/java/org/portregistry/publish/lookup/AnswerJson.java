package org.portregistry.publish.lookup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.portregistry.publish.table.JsonRows;

/** Answers for programs: an array with one object per query; the keys are those of {@code ports.json} and {@code ranges.json}. */
public final class AnswerJson {

    private AnswerJson() {}

    /** Returns the answers as one line of JSON. */
    public static String of(List<Answer> answers) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Answer answer : answers) {
                json.writeStartObject();
                json.writeStringField("query", answer.asked());
                json.writeArrayFieldStart("ports");
                for (FoundRow row : answer.rows()) {
                    write(json, row);
                }
                json.writeEndArray();
                writeRanges(json, answer.ranges());
                texts(json, "remarks", answer.remarks());
                write(json, answer.conflicts().values());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return Terminal.safeJson(text.toString());
    }

    private static void write(JsonGenerator json, FoundRow row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("port", row.port());
        JsonRows.writeText(json, "transport", row.transport());
        JsonRows.writeText(json, "service", row.service());
        JsonRows.writeText(json, "label", row.label());
        json.writeNumberField("rank", row.rank());
        JsonRows.writeText(json, "status", row.status());
        JsonRows.writeText(json, "used", row.used());
        JsonRows.writeText(json, "class", row.portClass());
        JsonRows.writeText(json, "description", row.description());
        texts(json, "aliases", row.aliases());
        texts(json, "categories", row.categories());
        JsonRows.writeText(json, "application", row.application());
        JsonRows.writeText(json, "risk", row.risk());
        JsonRows.writeText(json, "reference", row.reference());
        JsonRows.writeText(json, "range", row.range());
        texts(json, "sources", row.sources());
        JsonRows.writeText(json, "basis", row.basis());
        texts(json, "conflicts", row.conflicts());
        json.writeEndObject();
    }

    private static void writeRanges(JsonGenerator json, List<FoundRange> ranges) throws IOException {
        if (ranges.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("ranges");
        for (FoundRange range : ranges) {
            json.writeStartObject();
            json.writeNumberField("start", range.ports().start());
            json.writeNumberField("end", range.ports().end());
            JsonRows.writeText(json, "transport", range.transport());
            JsonRows.writeText(json, "service", range.service());
            JsonRows.writeText(json, "label", range.label());
            JsonRows.writeText(json, "status", range.status());
            JsonRows.writeText(json, "description", range.description());
            texts(json, "aliases", range.aliases());
            texts(json, "categories", range.categories());
            texts(json, "sources", range.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Collection<FoundConflict> conflicts) throws IOException {
        if (conflicts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("conflicts");
        for (FoundConflict conflict : conflicts) {
            json.writeStartObject();
            JsonRows.writeText(json, "id", conflict.id());
            JsonRows.writeText(json, "state", conflict.state());
            JsonRows.writeText(json, "rule", conflict.rule());
            JsonRows.writeText(json, "sentence", conflict.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            JsonRows.writeTexts(json, key, texts);
        }
    }
}
