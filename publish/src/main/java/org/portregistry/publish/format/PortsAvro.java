package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.io.BinaryEncoder;
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
 *
 * <p>Rows are encoded in the order of {@code ports.avsc} without building records of them, for speed; {@code verify} and
 * the tests read them back by the schema.
 */
final class PortsAvro implements ReleaseFormat {

    /** Marks the blocks of the file. Avro would draw it by lot; any 16 bytes that rows hardly hold will do. */
    private static final byte[] SYNC = "port-registry/1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int NULL = 0;
    private static final int VALUE = 1;

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
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("avro.schema", SchemaFile.text("ports.avsc"));
        meta.put("avro.codec", "null");
        meta.put("port_registry.version", release.version().toString());
        meta.put("port_registry.schema_version", SchemaVersion.CURRENT);
        meta.put("port_registry.digest", release.digest());
        meta.put("port_registry.licences", String.join("; ", release.licences()));
        AvroContainer container = new AvroContainer(out, SYNC, meta);
        for (Assignment row : release.registry().assignments()) {
            write(row, container.record());
            container.endRecord();
        }
        container.flush();
    }

    private static void write(Assignment row, BinaryEncoder record) throws IOException {
        List<Field<Assignment>> fields = Tables.PORTS.fields();
        for (int i = 0; i < fields.size(); i++) {
            write(fields.get(i), row, record);
        }
        record.writeArrayStart();
        record.setItemCount(row.evidence().size());
        for (Evidence claim : row.evidence()) {
            record.startItem();
            record.writeString(claim.source());
            record.writeString(claim.place());
            writeOptional(claim.stated(), record);
            record.writeString(JsonRows.code(claim.match()));
        }
        record.writeArrayEnd();
    }

    private static void write(Field<Assignment> field, Assignment row, BinaryEncoder record) throws IOException {
        switch (field.type()) {
            case TEXT -> {
                if (field.required()) {
                    record.writeString(field.cell(row));
                } else {
                    writeOptional(field.cell(row), record);
                }
            }
            case INTEGER -> record.writeInt(Integer.parseInt(field.cell(row)));
            case DECIMAL -> {
                String decimal = field.cell(row);
                record.writeIndex(decimal.isEmpty() ? NULL : VALUE);
                if (!decimal.isEmpty()) {
                    record.writeDouble(Double.parseDouble(decimal));
                }
            }
            case LIST -> {
                List<String> items = field.items(row);
                if (!field.required()) {
                    record.writeIndex(items.isEmpty() ? NULL : VALUE);
                }
                if (field.required() || !items.isEmpty()) {
                    writeList(items, record);
                }
            }
        }
    }

    private static void writeOptional(String text, BinaryEncoder record) throws IOException {
        record.writeIndex(text.isEmpty() ? NULL : VALUE);
        if (!text.isEmpty()) {
            record.writeString(text);
        }
    }

    private static void writeList(List<String> items, BinaryEncoder record) throws IOException {
        record.writeArrayStart();
        record.setItemCount(items.size());
        for (String item : items) {
            record.startItem();
            record.writeString(item);
        }
        record.writeArrayEnd();
    }
}
