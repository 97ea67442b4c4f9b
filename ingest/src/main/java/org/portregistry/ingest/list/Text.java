package org.portregistry.ingest.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A document as text. */
public final class Text {

    /** Longer lines than this, in characters, are not rows of a port list; nobody searches them with a pattern. */
    public static final int LONGEST_LINE = 100_000;

    private static final int LONGEST_TEXT = 20_000;

    /** The reason of the skips for such lines. */
    public static final String TOO_LONG = "line too long";

    /**
     * A line of a document.
     *
     * @param number its number, from 1
     * @param text its text without the line end, at most {@link #LONGEST_LINE} characters of it
     * @param cut whether there were more
     */
    public record Line(int number, String text, boolean cut) {
        /** Returns {@code line 42}. */
        public String place() {
            return "line " + number;
        }

        /** Returns whether there is nothing but white space. */
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Tabs stand for blanks up to the next column that is a multiple of this. */
    private static final int TAB = 8;

    private Text() {}

    /** Returns the text with blanks in the place of tabs, so that what lines up for the eye stands at one position. */
    public static String withoutTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        int column = 0;
        for (char c : text.toCharArray()) {
            int width = c == '\t' ? TAB - column % TAB : 1;
            expanded.append(c == '\t' ? " ".repeat(width) : c);
            column = c == '\n' || c == '\r' ? 0 : column + width;
        }
        return expanded.toString();
    }

    /**
     * Returns the text of the document: in the option {@code charset} if it is given; else as its byte order mark says;
     * else UTF-8 if it is valid UTF-8; else windows-1252, which holds Latin-1.
     */
    public static String of(Document document, Options options) {
        byte[] bytes = document.bytes();
        Optional<Charset> stated = options.common().encoding();
        if (stated.isPresent()) {
            return withoutMark(new String(bytes, stated.get()));
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Returns the lines of the document; CR, LF, CR LF and CR CR LF each end one. */
    public static List<Line> lines(Document document, Options options) {
        return lines(of(document, options));
    }

    /**
     * Returns the lines of a document of a plain-text format.
     *
     * @throws FormatException if it is an HTML page: an error page, or a list saved by a browser
     */
    public static List<Line> plainLines(Document document, Options options) throws FormatException {
        return lines(plain(document, options));
    }

    /**
     * Returns a document of a plain-text format.
     *
     * @throws FormatException if it is an HTML page
     */
    public static String plain(Document document, Options options) throws FormatException {
        String text = of(document, options);
        String start =
                text.substring(0, Math.min(text.length(), 1000)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")) {
            throw new FormatException(document.name() + ": line 1: expected plain text, found an HTML page");
        }
        return text;
    }

    /** Returns the lines of a text; CR, LF, CR LF and CR CR LF each end one. */
    public static List<Line> lines(String text) {
        return List.copyOf(byStart(text).values());
    }

    /** Returns the lines of a text by where they begin. */
    public static NavigableMap<Integer, Line> byStart(String text) {
        NavigableMap<Integer, Line> lines = new TreeMap<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                lines.put(from, line(lines.size() + 1, text, from, i));
                from = i + (c == '\n' ? 1 : text.startsWith("\r\r\n", i) ? 3 : text.startsWith("\r\n", i) ? 2 : 1);
                i = from - 1;
            }
        }
        if (from < text.length()) {
            lines.put(from, line(lines.size() + 1, text, from, text.length()));
        }
        return lines;
    }

    /** Returns by how many blanks a line is indented. */
    public static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /**
     * Returns a text with the line that continues it, a blank between. A text of {@value #LONGEST_TEXT} characters grows
     * no more: so long a cell is not a cell, and a hostile list must not take the square of its length.
     */
    public static String continued(String text, String line) {
        return text.length() > LONGEST_TEXT ? text : text.isEmpty() ? line : text + " " + line;
    }

    private static Line line(int number, String text, int from, int to) {
        boolean cut = to - from > LONGEST_LINE;
        return new Line(number, text.substring(from, cut ? from + LONGEST_LINE : to), cut);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
