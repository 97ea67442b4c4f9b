package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How names and descriptions are taken apart for comparison: in ASCII letters and digits, without case. */
public final class Words {

    /** Words that almost every description has: they neither make nor break a match. */
    private static final Set<String> GENERIC = Set.of("""
            the a an of for and or over on in to by with via at from as is it its protocol service
            server port default system tcp udp sctp dccp ip using used use uses version ver inc corp
            corporation ltd software standard official common commonly was see also daemon
            application services servers ports
            """.strip().split("\\s+"));

    private Words() {}

    /** Returns the letters and digits of a text in lower case: {@code POP-3} and {@code pop3} have one key. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            if (isWordCharacter(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Returns the words of a text in order: runs of letters and digits, SSL as TLS, {@code v3} as {@code 3}. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int length = text.length();
        int start = -1;
        for (int i = 0; i <= length; i++) {
            boolean inside = i < length && isWordCharacter(lower(text.charAt(i)));
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
        boolean telling = shorter.stream().anyMatch(word -> word.length() > 2 && !TellingWords.SHARED.contains(word));
        return telling
                && longer.containsAll(shorter)
                && longer.stream()
                        .noneMatch(word -> !shorter.contains(word)
                                && (TellingWords.QUALIFIERS.contains(word) || isDigit(word.charAt(0))));
    }

    /** Returns whether the word is one that almost every description has. */
    public static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static String normal(String text, int start, int end) {
        char[] word = new char[end - start];
        for (int i = start; i < end; i++) {
            word[i - start] = lower(text.charAt(i));
        }
        String lowered = new String(word);
        if (lowered.equals("ssl")) {
            return "tls";
        }
        if (word.length > 1 && word[0] == 'v' && isDigit(word[1])) {
            return lowered.substring(1);
        }
        return lowered;
    }
}
