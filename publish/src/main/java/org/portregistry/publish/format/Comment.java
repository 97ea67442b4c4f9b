package org.portregistry.publish.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.portregistry.publish.lookup.Terminal;

/** The comment at the end of a line of a services file. */
final class Comment {
    private static final Pattern BLANKS = Pattern.compile("[\\x00-\\x20\\x7f-\\x9f\\u2028\\u2029]+");
    private static final int LIMIT = 80;
    private static final String BEFORE = "\t# ";
    private static final String CUT = " …";

    private Comment() {}

    /** Returns a tab, {@code #} and the text on one line of at most 80 characters, cut at a word; nothing for nothing. */
    static String of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** Returns the same in at most so many bytes; nothing where no word has room. */
    static String of(String text, int bytes) {
        String line = onOneLine(text);
        if (line.isEmpty()) {
            return "";
        }
        String comment = BEFORE + line;
        int end = line.length();
        while (end > LIMIT || bytes(comment) > bytes) {
            end = line.lastIndexOf(' ', Math.min(end - 1, LIMIT));
            if (end <= 0) {
                return bytes == Integer.MAX_VALUE ? BEFORE + line.substring(0, LIMIT - 1) + CUT : "";
            }
            comment = BEFORE + line.substring(0, end) + CUT;
        }
        return comment;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Makes one blank of every run of blanks, line breaks and control characters, and none at the ends; what would turn the
     * direction of a line, or cannot be seen, is shown as {@code ?}.
     */
    static String onOneLine(String text) {
        return Terminal.safe(BLANKS.matcher(text).replaceAll(" ").strip());
    }
}
