package org.portregistry.publish.lookup;

import java.io.Console;

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

    /**
     * Returns whether a person reads along. From Java 22 on there may be a console without a terminal, which Java 17 has
     * no method to ask for.
     */
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
