package org.portregistry.publish.format;

/** The comment at the end of a line of a services file. */
final class Comment {
    private static final int LIMIT = 80;

    private Comment() {}

    /** Returns a tab, {@code #} and the text on one line of at most 80 characters, cut at a word; nothing for nothing. */
    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.isEmpty()) {
            return "";
        }
        if (line.length() > LIMIT) {
            int end = line.lastIndexOf(' ', LIMIT);
            line = line.substring(0, end > 0 ? end : LIMIT - 1) + " …";
        }
        return "\t# " + line;
    }
}
