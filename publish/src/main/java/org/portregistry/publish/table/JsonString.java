package org.portregistry.publish.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as a JSON string in UTF-8 (RFC 8259, section 7), escaped where Jackson escapes. For {@link JsonOutput}, and as fast. */
final class JsonString {
    private static final char BEYOND_ASCII = 0x80;

    /** For each ASCII character, what follows the backslash that escapes it; u before a number; 0 where none is needed. */
    private static final byte[] ESCAPES = new byte[BEYOND_ASCII];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        String named = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < named.length(); i += 2) {
            ESCAPES[named.charAt(i)] = (byte) named.charAt(i + 1);
        }
    }

    private JsonString() {}

    /** Returns how many bytes it can take at the most: an escape has six, a character three of UTF-8. */
    static int most(String text) {
        return 6 * text.length() + 2;
    }

    /** Puts the string, quotes and all, into bytes that have room for it; returns where it ends. */
    static int put(String text, byte[] to, int start) {
        int length = text.length();
        int at = start;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < BEYOND_ASCII) {
                if (ESCAPES[c] == 0) {
                    to[at++] = (byte) c;
                } else {
                    at = escape(c, ESCAPES[c], to, at);
                }
            } else if (Character.isSurrogate(c)) {
                at = escape(c, (byte) 'u', to, at);
            } else {
                int end = endOfForeign(text, i);
                byte[] utf8 = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(utf8, 0, to, at, utf8.length);
                at += utf8.length;
                i = end - 1;
            }
        }
        to[at++] = '"';
        return at;
    }

    private static int endOfForeign(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) >= BEYOND_ASCII && !Character.isSurrogate(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int escape(char c, byte kind, byte[] to, int start) {
        int at = start;
        to[at++] = '\\';
        to[at++] = kind;
        if (kind == 'u') {
            for (int shift = 12; shift >= 0; shift -= 4) {
                to[at++] = (byte) "0123456789ABCDEF".charAt(c >> shift & 15);
            }
        }
        return at;
    }
}
