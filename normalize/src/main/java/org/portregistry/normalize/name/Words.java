package org.portregistry.normalize.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How names and descriptions are taken apart for comparison: in ASCII letters and digits, without case. */
public final class Words {

    /** Words that almost every description has: they neither make nor break a match. */
    private static final Set<String> GENERIC =
            Set.of("""
            the a an of for and or over on in to by with via at from as is it its protocol service
            server port default system tcp udp sctp dccp ip using used use uses version ver inc corp
            corporation ltd software standard official common commonly was see also daemon
            application services servers ports
            """.strip().replace('\n', ' ').split(" "));

    /** For each ASCII character the lower-case letter or digit that it counts as; 0 for what parts words. */
    private static final byte[] COUNTS_AS = new byte[128];

    static {
        for (char c = 0; c < COUNTS_AS.length; c++) {
            COUNTS_AS[c] = isWordCharacter(lower(c)) ? (byte) lower(c) : 0;
        }
    }

    private Words() {}

    /** Returns the letters and digits of a text in lower case: {@code POP-3} and {@code pop3} have one key. */
    public static String key(String text) {
        int length = text.length();
        int plain = 0;
        while (plain < length && isWordCharacter(text.charAt(plain))) {
            plain++;
        }
        if (plain == length) {
            return text;
        }
        byte[] key = new byte[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            byte c = countsAs(text.charAt(i));
            if (c != 0) {
                key[size++] = c;
            }
        }
        return new String(key, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** Returns the words of a text in order: runs of letters and digits, SSL as TLS, {@code v3} as {@code 3}. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>(4);
        int length = text.length();
        int start = -1;
        for (int i = 0; i <= length; i++) {
            boolean inside = i < length && countsAs(text.charAt(i)) != 0;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(normal(text, start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Returns the words that tell services apart, in order of appearance. */
    public static Set<String> significant(List<String> words) {
        if (words.size() == 1) {
            // Most names are one word.
            return isGeneric(words.get(0)) ? Set.of() : Set.of(words.get(0));
        }
        Set<String> significant = new LinkedHashSet<>();
        for (String word : words) {
            if (!GENERIC.contains(word)) {
                significant.add(word);
            }
        }
        return significant;
    }

    /**
     * Returns whether all words of the shorter name stand in the longer one, tell services apart, and the rest of the
     * longer one holds no word that makes another service of it.
     */
    public static boolean isSameBut(Set<String> shorter, Set<String> longer) {
        boolean telling = false;
        for (String word : shorter) {
            if (!longer.contains(word)) {
                return false;
            }
            telling |= word.length() > 2 && !TellingWords.SHARED.contains(word);
        }
        if (telling) {
            for (String word : longer) {
                boolean makesAnother = TellingWords.QUALIFIERS.contains(word) || isDigit(word.charAt(0));
                if (makesAnother && !shorter.contains(word)) {
                    return false;
                }
            }
        }
        return telling;
    }

    /** Returns whether the word is one that almost every description has. */
    public static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static byte countsAs(char c) {
        return c < COUNTS_AS.length ? COUNTS_AS[c] : 0;
    }

    private static String normal(String text, int start, int end) {
        String lowered = lowered(text, start, end);
        if (lowered.equals("ssl")) {
            return "tls";
        }
        if (lowered.length() > 1 && lowered.charAt(0) == 'v' && isDigit(lowered.charAt(1))) {
            return lowered.substring(1);
        }
        return lowered;
    }

    /** Returns a word of a text in lower case; most words are. */
    private static String lowered(String text, int start, int end) {
        int lower = start;
        while (lower < end && isWordCharacter(text.charAt(lower))) {
            lower++;
        }
        if (lower == end) {
            return text.substring(start, end);
        }
        byte[] word = new byte[end - start];
        for (int i = start; i < end; i++) {
            word[i - start] = countsAs(text.charAt(i));
        }
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
