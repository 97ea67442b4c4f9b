package org.portregistry.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects values in Avro's binary encoding (Avro specification 1.12, "Binary Encoding").
 *
 * <p>Written for speed and fenced in here: half a million cells go through it in every build, and Avro's own encoder takes
 * several steps for each. The tests and {@code verify} read it back with Avro.
 */
public final class AvroBuffer {
    /** The longest encoding of a 64-bit number. */
    private static final int LONGEST = 10;

    private static final char BEYOND_ASCII = 0x80;

    private byte[] bytes;
    private int size;

    /** Makes a buffer for a block of rows. */
    public AvroBuffer() {
        this(1 << 16);
    }

    /** Makes a buffer that has room for so many bytes before it must grow. */
    AvroBuffer(int room) {
        bytes = new byte[room];
    }

    /** Appends an int or a long; also the number of a union's branch. */
    public void writeLong(long value) {
        reserve(LONGEST);
        if (value >= 0 && value < 64) {
            // One byte, as most numbers are: branches of unions, lengths of short texts.
            bytes[size++] = (byte) (value << 1);
            return;
        }
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Appends a double. */
    public void writeDouble(double value) {
        reserve(Double.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Double.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    /** Appends a string, or bytes that are the UTF-8 of it. */
    public void writeString(String value) {
        int start = size;
        int length = value.length();
        writeLong(length);
        reserve(length);
        byte[] there = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= BEYOND_ASCII) {
                size = start;
                writeBytes(value.getBytes(StandardCharsets.UTF_8));
                return;
            }
            there[at++] = (byte) c;
        }
        size = at;
    }

    private void writeBytes(byte[] value) {
        writeLong(value.length);
        append(value, 0, value.length);
    }

    /** Appends what is encoded already: the bytes from {@code start} to before {@code end}. */
    public void append(byte[] encoded, int start, int end) {
        reserve(end - start);
        System.arraycopy(encoded, start, bytes, size, end - start);
        size += end - start;
    }

    /** Returns the bytes themselves, no copy; there may be room for more behind those that are collected. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns how many bytes are collected. */
    public int size() {
        return size;
    }

    /** Writes what is collected, and begins anew. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
