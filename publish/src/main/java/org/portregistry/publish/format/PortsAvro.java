package org.portregistry.publish.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.file.SeekableByteArrayInput;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.portregistry.model.Assignment;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code ports.avro}: an object container file, uncompressed, since the bytes of a compressor differ from one Java to
 * the next.
 */
final class PortsAvro extends DescribedFile {

    /** Marks the blocks of the file. Avro would draw it by lot; any 16 bytes that rows hardly hold will do. */
    private static final byte[] SYNC = "port-registry/1\n".getBytes(StandardCharsets.US_ASCII);

    PortsAvro() {
        super(
                "ports.avro",
                "application/avro",
                "The rows of ports.csv with their evidence, as an Avro object container file.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        String text = SchemaFile.text("ports.avsc");
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(DataFileConstants.SCHEMA, text);
        meta.put(DataFileConstants.CODEC, DataFileConstants.NULL_CODEC);
        meta.put("port_registry.version", release.version().toString());
        meta.put("port_registry.schema_version", SchemaVersion.CURRENT);
        meta.put("port_registry.digest", release.digest());
        meta.put("port_registry.licences", String.join("; ", release.licences()));
        byte[] header = header(meta);
        out.write(header);
        Schema schema = new Schema.Parser().parse(text);
        DataFileWriter<GenericRecord> file = new DataFileWriter<>(new GenericDatumWriter<>(schema));
        file.appendTo(new SeekableByteArrayInput(header), out);
        for (Assignment row : release.registry().assignments()) {
            file.append(AvroRecord.of(row, schema));
        }
        file.flush();
    }

    /**
     * Returns the beginning of the file, to which Avro appends. Avro's {@code create} would write what the file says of
     * itself in the order of a hash table.
     */
    private static byte[] header(Map<String, String> meta) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        encoder.writeFixed(DataFileConstants.MAGIC);
        encoder.writeMapStart();
        encoder.setItemCount(meta.size());
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            encoder.startItem();
            encoder.writeString(entry.getKey());
            encoder.writeBytes(entry.getValue().getBytes(StandardCharsets.UTF_8));
        }
        encoder.writeMapEnd();
        encoder.writeFixed(SYNC);
        encoder.flush();
        return bytes.toByteArray();
    }
}
