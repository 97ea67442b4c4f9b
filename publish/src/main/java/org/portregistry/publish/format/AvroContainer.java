package org.portregistry.publish.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/**
 * Writes an Avro object container file (Avro specification 1.12, "Object Container Files") of records that are encoded
 * already.
 *
 * <p>Avro's own writer of such files starts a schema parser and Jackson's mapper, which take longer than writing all rows.
 */
final class AvroContainer {
    private static final byte[] MAGIC = {'O', 'b', 'j', 1};
    private static final int BLOCK = 64_000;

    private final OutputStream out;
    private final byte[] sync;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK + 4096);
    private final BinaryEncoder record = EncoderFactory.get().directBinaryEncoder(block, null);
    private int records;

    /**
     * Writes the head of the file.
     *
     * @param out where to write; it stays open
     * @param sync 16 bytes that mark the end of each block
     * @param meta what the head says, with {@code avro.schema} and {@code avro.codec} among it
     */
    AvroContainer(OutputStream out, byte[] sync, Map<String, String> meta) throws IOException {
        this.out = out;
        this.sync = sync.clone();
        out.write(MAGIC);
        record.writeMapStart();
        record.setItemCount(meta.size());
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            record.startItem();
            record.writeString(entry.getKey());
            record.writeBytes(entry.getValue().getBytes(StandardCharsets.UTF_8));
        }
        record.writeMapEnd();
        writeBlock();
    }

    /** Returns the encoder of the next record. */
    BinaryEncoder record() {
        return record;
    }

    /** Ends a record. */
    void endRecord() throws IOException {
        records++;
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    /** Writes the records since the last block as a block. */
    void flush() throws IOException {
        if (records > 0) {
            BinaryEncoder counts = EncoderFactory.get().directBinaryEncoder(out, null);
            counts.writeLong(records);
            counts.writeLong(block.size());
            records = 0;
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        block.writeTo(out);
        block.reset();
        out.write(sync);
    }
}
