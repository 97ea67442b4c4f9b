package org.portregistry.ingest.list;

/**
 * Says on which line a position of a text stands. Positions are asked for in order, so that the text is walked once however
 * many there are. CR, LF, CR LF and CR CR LF each end a line.
 */
public final class LineCounter {
    private final String text;
    private final String remark;
    private int position;
    private int line = 1;

    /**
     * Begins at the first line.
     *
     * @param text the text
     * @param remark the sign with which lines begin that are remarks; empty where there are none
     */
    public LineCounter(String text, String remark) {
        this.text = text;
        this.remark = remark;
    }

    /** Returns the line, from 1, of the first character at or behind the position that ends no line and is in no remark. */
    public int lineAt(long offset) {
        while (position < text.length() && (position < offset || isEnd(position) || isRemark())) {
            boolean goesOn = text.startsWith("\r\n", position) || text.startsWith("\r\r\n", position);
            line += isEnd(position) && !goesOn ? 1 : 0;
            position = isRemark() ? endOfLine() : position + 1;
        }
        return line;
    }

    private boolean isRemark() {
        return !remark.isEmpty() && text.startsWith(remark, position) && (position == 0 || isEnd(position - 1));
    }

    private int endOfLine() {
        int end = position;
        while (end < text.length() && !isEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
