package org.portregistry.publish.format;

import org.portregistry.publish.table.TextOutput;

/** The comment at the end of a line of a services file. */
final class Comment {
    private static final int LIMIT = 80;

    private Comment() {}

    /** Appends a tab, {@code #} and the text on one line of at most 80 characters, cut at a word; nothing for nothing. */
    static void append(String text, TextOutput out) {
        String line = onOneLine(text);
        if (line.isEmpty()) {
            return;
        }
        out.append("\t# ");
        if (line.length() > LIMIT) {
            int end = line.lastIndexOf(' ', LIMIT);
            out.append(line.substring(0, end > 0 ? end : LIMIT - 1)).append(" …");
        } else {
            out.append(line);
        }
    }

    /** Makes one blank of every run of blanks and control characters, and none at the ends. */
    static String onOneLine(String text) {
        return isOnOneLine(text) ? text : joined(text);
    }

    /** Most texts are as they should be. */
    private static boolean isOnOneLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Beyond ASCII there are more kinds of blanks, which strip() knows.
            if (c < ' ' || c >= 0x7f || c == ' ' && blank) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == 0x7f;
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
