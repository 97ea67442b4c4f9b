package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.EncodedRows;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code ports.avro}: an object container file, uncompressed, since the bytes of a compressor differ from one Java to
 * the next.
 */
final class PortsAvro implements ReleaseFormat {

    /** Marks the blocks of the file. Avro would draw it by lot; any 16 bytes that rows hardly hold will do. */
    private static final byte[] SYNC = "port-registry/1\n".getBytes(StandardCharsets.US_ASCII);

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
        EncodedRows rows = release.encoded();
        for (int i = 0; i < rows.parts(); i++) {
            EncodedRows.Part part = rows.part(i);
            int start = 0;
            for (int end : part.ends()) {
                container.add(part.bytes(), start, end);
                start = end;
            }
        }
        container.flush();
    }
}
