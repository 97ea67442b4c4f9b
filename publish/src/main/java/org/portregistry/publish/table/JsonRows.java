package org.portregistry.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Notice;
import org.portregistry.model.Rival;

/** Writes rows as JSON objects: numbers are numbers, lists are arrays, and what is empty is left out. */
public final class JsonRows {
    private static final Map<NameMatch, String> MATCHES = matches();

    private JsonRows() {}

    /** Returns an output with a row a line; closing it leaves the stream open. */
    public static JsonOutput rows(OutputStream out) {
        return new JsonOutput(out, JsonLayout.ROW_A_LINE);
    }

    /** Returns an output with a member of the outermost object a line; closing it leaves the stream open. */
    public static JsonOutput members(OutputStream out) {
        return new JsonOutput(out, JsonLayout.MEMBER_A_LINE);
    }

    /** Returns an output without line ends; closing it leaves the stream open. */
    public static JsonOutput compact(OutputStream out) {
        return new JsonOutput(out, JsonLayout.COMPACT);
    }

    /** Returns an output for people to read; closing it leaves the stream open. */
    public static JsonOutput indented(OutputStream out) {
        return new JsonOutput(out, JsonLayout.INDENTED);
    }

    /** Writes a row of a table as the beginning of an object; the caller ends it. */
    public static <T> void startRow(JsonOutput json, Table<T> table, T row) throws IOException {
        json.writeStartObject();
        List<Field<T>> fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field<T> field = fields.get(i);
            if (field.column().type() == FieldType.LIST) {
                List<String> items = field.items(row);
                if (!items.isEmpty()) {
                    json.writeFieldName(field.column().name());
                    writeTexts(json, items);
                }
                continue;
            }
            String cell = field.cell(row);
            if (!cell.isEmpty()) {
                json.writeFieldName(field.column().name());
                if (field.column().type() == FieldType.TEXT) {
                    json.writeString(cell);
                } else {
                    json.writeNumber(cell);
                }
            }
        }
    }

    /** Writes a row of a table with the evidence for it. */
    public static <T> void writeRow(JsonOutput json, Table<T> table, T row, List<Evidence> evidence)
            throws IOException {
        startRow(json, table, row);
        json.writeArrayFieldStart("evidence");
        for (Evidence claim : evidence) {
            json.writeStartObject();
            writeEvidence(json, claim);
            json.writeStringField("match", code(claim.match()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a conflict; an empty {@code since} is left out. */
    public static void writeConflict(JsonOutput json, Conflict conflict, String since) throws IOException {
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
            json.writeArrayFieldStart("claims");
            for (Evidence claim : rival.claims()) {
                json.writeStartObject();
                writeEvidence(json, claim);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("sentence", conflict.sentence());
        json.writeEndObject();
    }

    /** Writes a notice. */
    public static void writeNotice(JsonOutput json, Notice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", notice.kind().code());
        writeText(json, "source", notice.source());
        writeText(json, "place", notice.place());
        writeText(json, "stated", notice.stated());
        json.writeStringField("sentence", notice.sentence());
        json.writeEndObject();
    }

    /** Writes a text member, unless it is empty. */
    public static void writeText(JsonOutput json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** Writes an array of texts. */
    public static void writeTexts(JsonOutput json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Returns the word of a match in releases: {@code source-alias}. */
    public static String code(NameMatch match) {
        return MATCHES.get(match);
    }

    private static Map<NameMatch, String> matches() {
        Map<NameMatch, String> matches = new EnumMap<>(NameMatch.class);
        for (NameMatch match : NameMatch.values()) {
            matches.put(match, match.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return matches;
    }

    private static void writeEvidence(JsonOutput json, Evidence claim) throws IOException {
        json.writeStringField("source", claim.source());
        json.writeStringField("place", claim.place());
        writeText(json, "stated", claim.stated());
    }
}
