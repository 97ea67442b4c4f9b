package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.portregistry.publish.table.AvroBuffer;

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
    private final AvroBuffer block = new AvroBuffer();
    private final AvroBuffer counts = new AvroBuffer();
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
        block.writeLong(meta.size());
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            block.writeString(entry.getKey());
            block.writeString(entry.getValue());
        }
        block.writeLong(0);
        endBlock();
    }

    /** Adds a record: the bytes from {@code start} to before {@code end}. */
    void add(byte[] encoded, int start, int end) throws IOException {
        block.append(encoded, start, end);
        records++;
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    /** Writes the records since the last block as a block. */
    void flush() throws IOException {
        if (records > 0) {
            counts.writeLong(records);
            counts.writeLong(block.size());
            counts.moveTo(out);
            records = 0;
            endBlock();
        }
    }

    private void endBlock() throws IOException {
        block.moveTo(out);
        out.write(sync);
    }
}
