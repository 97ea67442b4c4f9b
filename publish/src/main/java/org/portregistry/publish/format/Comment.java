package org.portregistry.publish.format;

/** The comment at the end of a line of a services file. */
final class Comment {
    private static final int LIMIT = 80;

    private Comment() {}

    /** Returns a tab, {@code #} and the text on one line of at most 80 characters, cut at a word; nothing for nothing. */
    static String of(String text) {
        String line = onOneLine(text);
        if (line.isEmpty()) {
            return "";
        }
        if (line.length() > LIMIT) {
            int end = line.lastIndexOf(' ', LIMIT);
            line = line.substring(0, end > 0 ? end : LIMIT - 1) + " …";
        }
        return "\t# " + line;
    }

    /** Makes one blank of every run of blanks and control characters, and none at the ends. */
    private static String onOneLine(String text) {
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
