package org.portregistry.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes text as UTF-8, with {@code \n}, much at a time.
 *
 * <p>Written for speed and fenced in here: an encoder that is called for every cell costs more than the cell.
 */
public final class TextOutput {
    private static final int MUCH = 1 << 15;
    private static final char BEYOND_ASCII = 0x80;

    private final OutputStream out;
    private byte[] pending = new byte[2 * MUCH];
    private int size;

    /** Takes where to write; the stream stays open. */
    public TextOutput(OutputStream out) {
        this.out = out;
    }

    /** Appends a text. */
    public TextOutput append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends a part of a text, which must not part a surrogate pair. */
    public TextOutput append(String text, int start, int end) {
        reserve(end - start);
        byte[] bytes = pending;
        int at = size;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= BEYOND_ASCII) {
                append(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
                return this;
            }
            bytes[at++] = (byte) c;
        }
        size = at;
        return this;
    }

    /** Appends an ASCII character. */
    public TextOutput append(char ascii) {
        reserve(1);
        pending[size++] = (byte) ascii;
        return this;
    }

    /** Appends a number that is not negative. */
    public TextOutput append(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        int rest = number;
        for (int at = size + digits - 1; at >= size; at--) {
            pending[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** Ends the current line. */
    public void endLine() throws IOException {
        append('\n');
        passMuch();
    }

    /** Writes what is pending, if it is much. */
    public void passMuch() throws IOException {
        if (size >= MUCH) {
            flush();
        }
    }

    /** Writes what is pending. */
    public void flush() throws IOException {
        out.write(pending, 0, size);
        size = 0;
    }

    private void append(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, pending, size, bytes.length);
        size += bytes.length;
    }

    private void reserve(int more) {
        if (pending.length - size < more) {
            pending = Arrays.copyOf(pending, Math.max(2 * pending.length, size + more));
        }
    }
}
