package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.Tables;

/** {@code data/rows.js}: what {@code core.js} leaves out of every row, in its order: the other columns and the evidence. */
final class RowsData extends SiteScript {
    private static final Set<String> IN_CORE = Set.of(
            "id",
            "port",
            "transport",
            "service",
            "label",
            "rank",
            "status",
            "class",
            "aliases",
            "sources",
            "conflicts");

    private static final List<Field<Assignment>> FIELDS = notInCore();

    RowsData() {
        super("rows", "Every row's other columns, and its evidence.");
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        Map<String, Integer> sources = new HashMap<>();
        for (ReleaseSource source : release.sources()) {
            sources.put(source.id(), sources.size());
        }
        json.writeStartArray();
        for (PortService service : PortService.of(release.registry().assignments())) {
            write(json, service, sources);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, PortService service, Map<String, Integer> sources)
            throws IOException {
        String words = service.words();
        for (Assignment row : service.rows()) {
            write(json, row, words, sources);
        }
    }

    private static List<Field<Assignment>> notInCore() {
        List<Field<Assignment>> fields = new ArrayList<>();
        for (Field<Assignment> field : Tables.PORTS.fields()) {
            if (!IN_CORE.contains(field.column().name())) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static void write(JsonGenerator json, Assignment row, String words, Map<String, Integer> sources)
            throws IOException {
        json.writeStartObject();
        for (Field<Assignment> field : FIELDS) {
            String cell = field.cell(row);
            boolean told = cell.isEmpty() || field.column().name().equals("description") && cell.equals(words);
            if (!told) {
                json.writeStringField(field.column().name(), cell);
            }
        }
        writeEvidence(json, row.evidence(), sources);
        json.writeEndObject();
    }

    /** The source's number in core.js, the place, and what is stated. */
    private static void writeEvidence(JsonGenerator json, List<Evidence> evidence, Map<String, Integer> sources)
            throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence claim : evidence) {
            json.writeStartArray();
            json.writeNumber(sources.getOrDefault(claim.source(), -1));
            json.writeString(claim.place());
            json.writeString(claim.stated());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
