package org.portregistry.publish.lookup;

import java.io.Console;
import java.util.Locale;

/** Keeps text from other people from steering a terminal. */
public final class Terminal {

    private Terminal() {}

    /** Returns the text with control, format and bidirectional characters, and line breaks, shown as {@code ?}. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            safe.appendCodePoint(steers(c) ? '?' : c);
        }
        return safe.toString();
    }

    /** Returns JSON with the same characters escaped, but line feeds: all others stand only inside its strings. */
    public static String safeJson(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && steers(c)) {
                for (char unit : Character.toChars(c)) {
                    safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** Returns whether the character is a control, a format or a line-break character, or half a character. */
    static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
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
