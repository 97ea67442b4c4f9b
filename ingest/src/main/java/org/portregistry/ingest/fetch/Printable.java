package org.portregistry.ingest.fetch;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a server says in a header, for a message. It may hold control characters that drive a terminal, letters that run from
 * right to left, or a megabyte.
 */
final class Printable {

    private static final int LONGEST = 200;

    private Printable() {}

    /** Returns the text in printable ASCII, cut where it is long; every other character is written as {@code U+202E}. */
    static String of(String text) {
        String shown =
                text.codePoints().limit(LONGEST).mapToObj(Printable::shown).collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown;
    }

    private static String shown(int character) {
        return character >= ' ' && character <= '~'
                ? Character.toString(character)
                : String.format(Locale.ROOT, "U+%04X", character);
    }
}
