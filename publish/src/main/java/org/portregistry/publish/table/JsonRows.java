package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.Notice;
import org.portregistry.model.Rival;

/** Writes rows as JSON objects: numbers are numbers, lists are arrays, and what is empty is left out. */
public final class JsonRows {
    private JsonRows() {}

    /** Writes a row of a table with the evidence for it. */
    public static <T> void writeRow(JsonGenerator json, Table<T> table, T row, List<Evidence> evidence)
            throws IOException {
        json.writeStartObject();
        for (Field<T> field : table.fields()) {
            String cell = field.cell(row);
            if (!cell.isEmpty()) {
                json.writeFieldName(field.column().name());
                writeValue(json, field, row, cell);
            }
        }
        json.writeArrayFieldStart("evidence");
        for (Evidence claim : evidence) {
            json.writeStartObject();
            writeEvidence(json, claim);
            json.writeStringField("match", claim.match().code());
            writeText(json, "used", claim.used().code());
            if (!claim.aliases().isEmpty()) {
                writeTexts(json, "aliases", claim.aliases());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a cell that is not empty, given the text of it. */
    public static <T> void writeValue(JsonGenerator json, Field<T> field, T row, String cell) throws IOException {
        switch (field.column().type()) {
            case TEXT -> json.writeString(cell);
            case INTEGER, DECIMAL -> json.writeNumber(cell);
            case LIST -> writeTexts(json, field.items(row));
        }
    }

    /** Writes a conflict with the claims that {@link ShownClaims} shows; an empty {@code since} is left out. */
    public static void writeConflict(JsonGenerator json, Conflict conflict, String since) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", conflict.id());
        json.writeStringField("kind", conflict.kind().code());
        json.writeNumberField("port", conflict.ports().start());
        writeText(
                json,
                "range",
                conflict.ports().isSingle() ? "" : conflict.ports().toString());
        writeText(json, "transport", conflict.transport().code());
        writeText(json, "service", conflict.service());
        json.writeStringField("state", conflict.state().code());
        json.writeStringField("rule", conflict.rule().name());
        writeText(json, "since", since);
        json.writeArrayFieldStart("rivals");
        for (Rival rival : conflict.rivals()) {
            json.writeStartObject();
            writeText(json, "service", rival.service());
            json.writeStringField("status", rival.status().code());
            ShownClaims claims = ShownClaims.of(rival);
            json.writeArrayFieldStart("claims");
            for (Evidence claim : claims.shown()) {
                json.writeStartObject();
                writeEvidence(json, claim);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (claims.more() > 0) {
                json.writeNumberField("more", claims.more());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("sentence", conflict.sentence());
        json.writeEndObject();
    }

    /** Writes a notice. */
    public static void writeNotice(JsonGenerator json, Notice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", notice.kind().code());
        writeText(json, "source", notice.source());
        writeText(json, "place", notice.place());
        writeText(json, "stated", notice.stated());
        json.writeStringField("sentence", notice.sentence());
        json.writeEndObject();
    }

    /** Writes a text member, unless it is empty. */
    public static void writeText(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** Writes an array of texts as a member. */
    public static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        writeTexts(json, texts);
    }

    /** Writes an array of texts. */
    public static void writeTexts(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeEvidence(JsonGenerator json, Evidence claim) throws IOException {
        json.writeStringField("source", claim.source());
        json.writeStringField("place", claim.place());
        writeText(json, "stated", claim.stated());
    }
}
