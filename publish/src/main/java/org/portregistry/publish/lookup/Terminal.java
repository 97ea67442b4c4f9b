package org.portregistry.publish.lookup;

/** Keeps text from other people from steering a terminal. */
public final class Terminal {

    private Terminal() {}

    /** Returns the text with control, format and bidirectional characters, and line breaks, shown as {@code ?}. */
    public static String safe(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (steers && safe == null) {
                safe = new StringBuilder(text);
            }
            if (steers) {
                safe.setCharAt(i, '?');
            }
        }
        return safe == null ? text : safe.toString();
    }
}
