package org.portregistry.publish.lookup;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What all commands print through, so that none of them can forget it: only lines, tabs, and at a terminal colours, get past
 * beside plain text. {@link Terminal#safe} keeps a text on its line before that.
 */
public final class TerminalWriter extends Writer {

    /** Select Graphic Rendition (ECMA-48, 8.3.117), which picocli writes at a terminal. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]{0,16}m");

    /** What may go on in the next piece: half a line end, half a character, the begin of a colour. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:\r|[\ud800-\udbff]|\u001b(?:\\[[0-9;]{0,16})?)$");

    private final Writer to;
    private final boolean colours;
    private String held = "";

    /**
     * Goes on to {@code to}.
     *
     * @param colours whether colours may pass, as where a person reads along
     */
    public TerminalWriter(Writer to, boolean colours) {
        this.to = Objects.requireNonNull(to);
        this.colours = colours;
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
        String text = held + new String(characters, start, length);
        Matcher unfinished = UNFINISHED.matcher(text);
        int end = unfinished.find() ? unfinished.start() : text.length();
        held = text.substring(end);
        to.write(safe(text.substring(0, end)));
    }

    /** What is unfinished now will not be finished. */
    @Override
    public void flush() throws IOException {
        to.write(safe(held));
        held = "";
        to.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        to.close();
    }

    private String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        Matcher colour = COLOUR.matcher(text);
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int c = text.codePointAt(i);
            length = Character.charCount(c);
            if (c == '\n' || c == '\t' || !Terminal.steers(c)) {
                safe.appendCodePoint(c);
            } else if (text.startsWith("\r\n", i)) {
                length = 2;
                safe.append("\r\n");
            } else if (colours && colour.region(i, text.length()).lookingAt()) {
                length = colour.end() - i;
                safe.append(colour.group());
            } else {
                safe.append('?');
            }
        }
        return safe.toString();
    }
}
