package org.portregistry.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines as UTF-8 with {@code \n}, many at a time: an encoder that is called for every cell costs more than the cell. */
public final class TextOutput {
    private static final int MANY = 1 << 15;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder(MANY + 1024);

    /** Takes where to write; the stream stays open. */
    public TextOutput(OutputStream out) {
        this.out = out;
    }

    /** Returns what the current line is appended to. */
    public StringBuilder line() {
        return pending;
    }

    /** Ends the current line. */
    public void endLine() throws IOException {
        pending.append('\n');
        passMany();
    }

    /** Writes what is pending, if it is much. */
    public void passMany() throws IOException {
        if (pending.length() >= MANY) {
            flush();
        }
    }

    /** Writes what is pending. */
    public void flush() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }
}
