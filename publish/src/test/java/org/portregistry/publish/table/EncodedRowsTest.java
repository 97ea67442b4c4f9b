package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Assignment;
import org.portregistry.publish.Examples;

class EncodedRowsTest {

    @Test
    void noRows_makeNoParts() {
        assertEquals(0, new EncodedRows(List.of()).parts());
    }

    @Test
    void eachRow_standsWhereTheEndsSay() throws IOException {
        List<Assignment> rows = new ArrayList<>();
        while (rows.size() <= EncodedRows.PART) {
            rows.addAll(Examples.registry().assignments());
        }
        EncodedRows encoded = new EncodedRows(rows);
        assertEquals(2, encoded.parts());
        int row = 0;
        for (int number = 0; number < encoded.parts(); number++) {
            EncodedRows.Part part = encoded.part(number);
            int start = 0;
            for (int end : part.ends()) {
                assertArrayEquals(alone(rows.get(row++)), Arrays.copyOfRange(part.bytes(), start, end));
                start = end;
            }
            assertEquals(start, part.size());
        }
        assertEquals(rows.size(), row);
    }

    @Test
    void parts_areKeptWhereTheyAreFew() {
        Assignment row = Examples.registry().assignments().get(0);
        EncodedRows few = new EncodedRows(Collections.nCopies(EncodedRows.PART * 2, row));
        assertSame(few.part(1), few.part(1));
        EncodedRows many = new EncodedRows(Collections.nCopies(EncodedRows.PART * 16 + 1, row));
        assertNotSame(many.part(16), many.part(16));
        assertEquals(1, many.part(16).ends().length);
    }

    private static byte[] alone(Assignment row) throws IOException {
        AvroBuffer buffer = new AvroBuffer();
        AvroRows.write(row, buffer);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        buffer.moveTo(bytes);
        return bytes.toByteArray();
    }
}
