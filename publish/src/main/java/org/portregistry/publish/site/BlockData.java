package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.PortRange;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.Tables;

/** {@code data/ports/<start>.js}: all that the pages of a block of ports show: rows with their evidence, and conflicts. */
final class BlockData extends SiteScript {

    /** These follow from other columns, or, as aliases do, stand in the row always. */
    private static final Set<String> DERIVED = Set.of("port", "class", "sources");

    private static final Set<String> ALWAYS = Set.of("transport", "service", "label", "description", "aliases", "used");

    private static final List<Field<Assignment>> FIELDS = Tables.PORTS.fields().stream()
            .filter(field -> !DERIVED.contains(field.column().name()))
            .toList();

    private final PortRange block;

    BlockData(PortRange block) {
        super("ports/" + block.start(), "Rows, evidence and conflicts of the ports " + block + ".");
        this.block = block;
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        List<Assignment> all = release.registry().assignments();
        List<Assignment> rows =
                all.stream().filter(row -> block.contains(row.port())).toList();
        Map<String, Integer> sources = new HashMap<>();
        for (ReleaseSource source : release.sources()) {
            sources.put(source.id(), sources.size());
        }
        json.writeStartObject();
        json.writeNumberField("before", neighbour(all, -1, block.start()));
        json.writeNumberField("after", neighbour(all, 1, block.end()));
        json.writeArrayFieldStart("rows");
        for (Assignment row : rows) {
            write(json, row, sources);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (DatedConflict row : release.conflicts()) {
            if (row.conflict().ports().overlaps(block)) {
                write(json, row.conflict());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns the nearest port with a row before or after the block; -1 or 65536 where there is none. */
    private static int neighbour(List<Assignment> rows, int direction, int edge) {
        return direction < 0
                ? rows.stream()
                        .mapToInt(Assignment::port)
                        .filter(port -> port < edge)
                        .max()
                        .orElse(-1)
                : rows.stream()
                        .mapToInt(Assignment::port)
                        .filter(port -> port > edge)
                        .min()
                        .orElse(PortRange.LAST + 1);
    }

    private static void write(JsonGenerator json, Assignment row, Map<String, Integer> sources) throws IOException {
        json.writeStartObject();
        json.writeNumberField("port", row.port());
        for (Field<Assignment> field : FIELDS) {
            String name = field.column().name();
            String cell = field.cell(row);
            if (!cell.isEmpty() || ALWAYS.contains(name)) {
                json.writeStringField(name, cell);
            }
        }
        writeEvidence(json, row.evidence(), sources);
        json.writeEndObject();
    }

    /** The source's number in about.js, the place, and what is stated. */
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

    private static void write(JsonGenerator json, Conflict conflict) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", conflict.id());
        json.writeNumberField("start", conflict.ports().start());
        json.writeNumberField("end", conflict.ports().end());
        json.writeStringField("state", conflict.state().code());
        json.writeStringField("sentence", conflict.sentence());
        json.writeEndObject();
    }
}
