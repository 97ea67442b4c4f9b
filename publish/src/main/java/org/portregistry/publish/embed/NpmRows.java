package org.portregistry.publish.embed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Assignment;
import org.portregistry.model.Basis;
import org.portregistry.model.RangeName;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.ServerWeight;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.Tables;

/**
 * The rows of {@code rows.json}: the cells of ports.csv as arrays, without empty ones at the end. {@code id} and {@code
 * class} are left out, which its reader makes of the others; words that rows share stand once and are numbered.
 */
final class NpmRows {
    private static final Set<String> MADE_BY_READER = Set.of("id", "class");

    private static final List<Field<Assignment>> FIELDS = Tables.PORTS.fields().stream()
            .filter(field -> !MADE_BY_READER.contains(field.column().name()))
            .toList();

    private static final Map<String, List<String>> WORDS = words();

    private NpmRows() {}

    /** Writes the names of the columns, the rows and the words, as members of an object that is open. */
    static void write(JsonGenerator json, List<Assignment> rows) throws IOException {
        JsonRows.writeTexts(
                json,
                "columns",
                FIELDS.stream().map(field -> field.column().name()).toList());
        Map<List<String>, Integer> sources = new LinkedHashMap<>();
        json.writeArrayFieldStart("rows");
        for (Assignment row : rows) {
            json.writeStartArray();
            for (Field<Assignment> field : FIELDS.subList(0, filled(row))) {
                writeCell(json, field, row, sources);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("weights");
        for (Assignment row : rows) {
            json.writeNumber(ServerWeight.of(row));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, List<String>> words : WORDS.entrySet()) {
            JsonRows.writeTexts(json, words.getKey(), words.getValue());
        }
        json.writeArrayFieldStart("sources");
        for (List<String> list : sources.keySet()) {
            JsonRows.writeTexts(json, list);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a range as an object with every column, as the package promises them. */
    static void writeRange(JsonGenerator json, WideRange range) throws IOException {
        json.writeStartObject();
        for (Field<WideRange> field : Tables.RANGES.fields()) {
            json.writeFieldName(field.column().name());
            writeCell(json, field, range);
        }
        json.writeBooleanField("named", RangeName.isNamed(range.ports(), range.service(), range.label()));
        json.writeNumberField("weight", ServerWeight.of(range));
        json.writeEndObject();
    }

    private static int filled(Assignment row) {
        int filled = FIELDS.size();
        while (FIELDS.get(filled - 1).cell(row).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private static void writeCell(
            JsonGenerator json, Field<Assignment> field, Assignment row, Map<List<String>, Integer> sources)
            throws IOException {
        String name = field.column().name();
        if (WORDS.containsKey(name)) {
            json.writeNumber(WORDS.get(name).indexOf(field.cell(row)));
        } else if (name.equals("sources")) {
            json.writeNumber(sources.computeIfAbsent(row.sources(), added -> sources.size()));
        } else {
            writeCell(json, field, row);
        }
    }

    private static <T> void writeCell(JsonGenerator json, Field<T> field, T row) throws IOException {
        String cell = field.cell(row);
        if (cell.isEmpty()) {
            json.writeString("");
        } else {
            JsonRows.writeValue(json, field, row, cell);
        }
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "transport",
                Arrays.stream(Transport.values()).map(Transport::code).toList());
        words.put("status", Arrays.stream(Status.values()).map(Status::code).toList());
        words.put("used", Arrays.stream(Used.values()).map(Used::code).toList());
        words.put("basis", Arrays.stream(Basis.values()).map(Basis::name).toList());
        return words;
    }
}
