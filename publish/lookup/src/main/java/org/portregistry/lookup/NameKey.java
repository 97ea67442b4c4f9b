package org.portregistry.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The form in which names are compared: their ASCII letters and digits in lower case, so that {@code Elastic_Search} and
 * {@code elastic-search} are one name.
 */
public final class NameKey {

    private NameKey() {}

    /** Returns the key of a name; empty if it holds no letter and no digit. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            int c = folded(name.charAt(i));
            if (c != 0) {
                key.append((char) c);
            }
        }
        return key.toString();
    }

    /** Returns whether the name in those bytes of UTF-8 has that key, without making a string of it. */
    public static boolean isOf(byte[] utf8, int from, int to, byte[] key) {
        int matched = 0;
        for (int at = from; at < to; at++) {
            int c = folded(utf8[at]);
            if (c != 0) {
                if (matched == key.length || key[matched] != c) {
                    return false;
                }
                matched++;
            }
        }
        return matched == key.length && matched > 0;
    }

    static boolean isOf(String name, byte[] key) {
        return Arrays.equals(bytes(name), key);
    }

    static byte[] bytes(String name) {
        return of(name).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a number that is the same for names of one key; 0 for a name without one. */
    static int hash(byte[] utf8, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            int c = folded(utf8[at]);
            if (c != 0) {
                hash = hash * 31 + c;
            }
        }
        return hash & Integer.MAX_VALUE;
    }

    /** Returns the lower-case letter or the digit, or 0; bytes of other letters are negative and so give 0. */
    private static int folded(int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return c;
        }
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : 0;
    }
}
