package org.portregistry.ingest.list.table;

/** Says on which line a position stands; positions are asked for in order. CR LF, LF and CR end a line. */
final class LineCounter {

    private final String text;
    private int position;
    private int line = 1;

    LineCounter(String text) {
        this.text = text;
    }

    /** Returns the line, from 1, of the first character at or after the position that does not end a line. */
    int lineAt(long offset) {
        while (position < text.length() && (position < offset || isBreak(text.charAt(position)))) {
            char here = text.charAt(position);
            boolean first = here == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
            line += isBreak(here) && !first ? 1 : 0;
            position++;
        }
        return line;
    }

    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
