package org.portregistry.publish.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8, with the methods of Jackson's generator by their names, and the same bytes.
 *
 * <p>Written for speed and fenced in here: a build writes a million cells, once, and Jackson's generator is still being
 * compiled when they are written. Whoever calls it sees to it that the calls make JSON; {@code JsonOutputTest} compares what
 * it writes with Jackson, which reads it everywhere else.
 */
public final class JsonOutput implements Closeable {
    private static final int MUCH = 1 << 15;

    private final OutputStream out;
    private final JsonLayout layout;
    private byte[] bytes = new byte[2 * MUCH];
    private int size;
    private int depth;

    /** Whether a comma parts what comes next from what stands before it. */
    private boolean more;

    /** Whether what comes next is the value of a member whose name stands there. */
    private boolean named;

    JsonOutput(OutputStream out, JsonLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Begins an object. */
    public void writeStartObject() {
        beginValue();
        begin('{');
    }

    /** Ends an object. */
    public void writeEndObject() throws IOException {
        end('}');
        if (depth == 0 && (layout == JsonLayout.ROW_A_LINE || layout == JsonLayout.MEMBER_A_LINE)) {
            put('\n');
        }
        if (size >= MUCH) {
            flush();
        }
    }

    /** Begins an array. */
    public void writeStartArray() {
        beginValue();
        begin('[');
        if (layout == JsonLayout.ROW_A_LINE && depth == 2) {
            put('\n');
        }
    }

    /** Ends an array. */
    public void writeEndArray() throws IOException {
        if (layout == JsonLayout.ROW_A_LINE && depth == 2 && more) {
            put('\n');
        }
        end(']');
        if (size >= MUCH) {
            flush();
        }
    }

    /** Writes the name of a member. */
    public void writeFieldName(String name) {
        if (more) {
            put(',');
        }
        if (layout == JsonLayout.INDENTED) {
            indent();
        } else if (more && depth == 1 && layout != JsonLayout.COMPACT) {
            put('\n');
        }
        quote(name);
        if (layout == JsonLayout.INDENTED) {
            put(' ');
            put(':');
            put(' ');
        } else {
            put(':');
        }
        more = false;
        named = true;
    }

    /** Writes a text. */
    public void writeString(String text) {
        beginValue();
        quote(text);
    }

    /** Writes a number. */
    public void writeNumber(long number) {
        writeNumber(Long.toString(number));
    }

    /** Writes a number in the digits given. */
    public void writeNumber(String digits) {
        beginValue();
        plain(digits);
    }

    /** Writes a member that is a text. */
    public void writeStringField(String name, String text) {
        writeFieldName(name);
        writeString(text);
    }

    /** Writes a member that is a number. */
    public void writeNumberField(String name, long number) {
        writeFieldName(name);
        writeNumber(number);
    }

    /** Writes a member that is true or false. */
    public void writeBooleanField(String name, boolean value) {
        writeFieldName(name);
        beginValue();
        plain(value ? "true" : "false");
    }

    /** Begins a member that is an object. */
    public void writeObjectFieldStart(String name) {
        writeFieldName(name);
        writeStartObject();
    }

    /** Begins a member that is an array. */
    public void writeArrayFieldStart(String name) {
        writeFieldName(name);
        writeStartArray();
    }

    /** Writes an ASCII character as it is. */
    public void writeRaw(char ascii) {
        put(ascii);
    }

    /** Writes what is pending; the stream stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void beginValue() {
        if (!named && depth > 0) {
            if (more) {
                put(',');
            }
            if (layout == JsonLayout.INDENTED) {
                indent();
            } else if (more && layout == JsonLayout.ROW_A_LINE && depth == 2) {
                put('\n');
            }
        }
        named = false;
        more = true;
    }

    private void begin(char bracket) {
        put(bracket);
        depth++;
        more = false;
    }

    private void end(char bracket) {
        depth--;
        if (layout == JsonLayout.INDENTED) {
            if (more) {
                indent();
            } else {
                put(' ');
            }
        }
        put(bracket);
        more = true;
    }

    private void indent() {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    private void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    private void plain(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    private void quote(String text) {
        reserve(JsonString.most(text));
        size = JsonString.put(text, bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
