package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Tables;

/**
 * {@code ports.avro}: an object container file, uncompressed, since the bytes of a compressor differ from one Java to
 * the next.
 */
final class PortsAvro implements ReleaseFormat {

    /** Marks the blocks of the file. Avro would draw it by lot; any 16 bytes that rows hardly hold will do. */
    private static final byte[] SYNC = "port-registry/1\n".getBytes(StandardCharsets.US_ASCII);

    /** Returns the schema of the rows. */
    static Schema schema() {
        return new Schema.Parser().parse(SchemaFile.text("ports.avsc"));
    }

    @Override
    public String path() {
        return "ports.avro";
    }

    @Override
    public String mediaType() {
        return "application/avro";
    }

    @Override
    public String description() {
        return "The rows of ports.csv with their evidence, as an Avro object container file.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Schema schema = schema();
        try (DataFileWriter<GenericRecord> writer =
                new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
            writer.setMeta("port_registry.version", release.version().toString());
            writer.setMeta("port_registry.schema_version", SchemaVersion.CURRENT);
            writer.setMeta("port_registry.digest", release.digest());
            writer.setMeta("port_registry.licences", String.join("; ", release.licences()));
            writer.create(schema, out, SYNC);
            for (Assignment row : release.registry().assignments()) {
                writer.append(record(schema, row));
            }
        }
    }

    private static GenericRecord record(Schema schema, Assignment row) {
        GenericRecord record = new GenericData.Record(schema);
        for (Field<Assignment> field : Tables.PORTS.fields()) {
            record.put(field.name(), value(field, row));
        }
        Schema array = schema.getField("evidence").schema();
        GenericData.Array<GenericRecord> evidence =
                new GenericData.Array<>(row.evidence().size(), array);
        row.evidence().forEach(claim -> evidence.add(record(array.getElementType(), claim)));
        record.put("evidence", evidence);
        return record;
    }

    private static Object value(Field<Assignment> field, Assignment row) {
        String cell = field.cell(row);
        if (cell.isEmpty() && !field.required()) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> cell;
            case INTEGER -> Integer.valueOf(cell);
            case DECIMAL -> Double.valueOf(cell);
            case LIST -> List.copyOf(field.items(row));
        };
    }

    private static GenericRecord record(Schema schema, Evidence claim) {
        GenericRecord record = new GenericData.Record(schema);
        record.put("source", claim.source());
        record.put("place", claim.place());
        record.put("stated", claim.stated().isEmpty() ? null : claim.stated());
        record.put("match", JsonRows.code(claim.match()));
        return record;
    }
}
