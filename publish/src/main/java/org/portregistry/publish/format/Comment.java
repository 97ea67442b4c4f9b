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
        if (line.length() <= LIMIT) {
            return "\t# " + line;
        }
        int end = line.lastIndexOf(' ', LIMIT);
        return "\t# " + line.substring(0, end > 0 ? end : LIMIT - 1) + " …";
    }

    /** Makes one blank of every run of blanks and control characters, and none at the ends. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\x00-\\x20\\x7f]+", " ").strip();
    }
}
