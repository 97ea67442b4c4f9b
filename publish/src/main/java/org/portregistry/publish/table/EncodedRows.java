package org.portregistry.publish.table;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.portregistry.model.Assignment;

/**
 * The rows of ports in Avro's form, part by part. A release needs them twice, for its digest and for its Avro file, and they
 * are kept in between unless they are many. Parts can be asked for side by side.
 */
public final class EncodedRows {
    /** How many rows make a part; the last may have fewer. */
    public static final int PART = 4096;

    /** More rows than this, and they are encoded again: they could fill the memory. The default sources make 17,000. */
    private static final int MOST_KEPT = 1 << 16;

    /** Bytes; of the default sources the average is 222. */
    private static final int MOST_ROWS_TAKE = 256;

    private final List<Assignment> rows;
    private final AtomicReferenceArray<Part> kept;

    /**
     * Some rows, encoded.
     *
     * @param bytes the rows, one after another, and room for more
     * @param ends where each row ends
     */
    public record Part(byte[] bytes, int[] ends) {

        /** Returns how many bytes the rows take. */
        public int size() {
            return ends[ends.length - 1];
        }
    }

    /** Takes the rows. */
    public EncodedRows(List<Assignment> rows) {
        this.rows = Objects.requireNonNull(rows);
        this.kept = new AtomicReferenceArray<>(rows.size() <= MOST_KEPT ? parts() : 0);
    }

    /** Returns how many parts there are. */
    public int parts() {
        return (rows.size() + PART - 1) / PART;
    }

    /** Returns a part, the first of which is 0. */
    public Part part(int number) {
        Part part = number < kept.length() ? kept.get(number) : null;
        if (part == null) {
            part = encode(rows.subList(number * PART, Math.min((number + 1) * PART, rows.size())));
            if (number < kept.length()) {
                kept.set(number, part);
            }
        }
        return part;
    }

    private static Part encode(List<Assignment> rows) {
        AvroBuffer buffer = new AvroBuffer(rows.size() * MOST_ROWS_TAKE);
        int[] ends = new int[rows.size()];
        for (int i = 0; i < ends.length; i++) {
            AvroRows.write(rows.get(i), buffer);
            ends[i] = buffer.size();
        }
        return new Part(buffer.bytes(), ends);
    }
}
