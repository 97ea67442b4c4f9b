package org.portregistry.publish.lookup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;

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
        text(json, "transport", row.transport());
        text(json, "service", row.service());
        text(json, "label", row.label());
        json.writeNumberField("rank", row.rank());
        text(json, "status", row.status());
        text(json, "used", row.used());
        text(json, "class", row.portClass());
        text(json, "description", row.description());
        texts(json, "aliases", row.aliases());
        texts(json, "categories", row.categories());
        text(json, "application", row.application());
        text(json, "risk", row.risk());
        text(json, "reference", row.reference());
        text(json, "range", row.range());
        texts(json, "sources", row.sources());
        text(json, "basis", row.basis());
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
            text(json, "transport", range.transport());
            text(json, "service", range.service());
            text(json, "label", range.label());
            text(json, "status", range.status());
            text(json, "description", range.description());
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
            text(json, "id", conflict.id());
            text(json, "state", conflict.state());
            text(json, "rule", conflict.rule());
            text(json, "sentence", conflict.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
