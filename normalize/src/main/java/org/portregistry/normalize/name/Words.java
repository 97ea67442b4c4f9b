package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names and descriptions are taken apart for comparison: in ASCII letters and digits, without case. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    /** Words that the registry and lists write in two ways. */
    private static final Map<String, String> SPELLINGS = Map.of("ssl", "tls", "info", "information");

    private Words() {}

    /** Returns the letters and digits of a text in lower case: {@code POP-3} and {@code pop3} have one key. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isWordCharacter(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of a text in order: runs of letters and digits, SSL as TLS, Info as Information, {@code v3} as {@code 3}. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(normal(word.group()));
        }
        return List.copyOf(words);
    }

    private static boolean isWordCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isVersion = lower.length() > 1 && lower.charAt(0) == 'v' && Character.isDigit(lower.charAt(1));
        return SPELLINGS.getOrDefault(lower, isVersion ? lower.substring(1) : lower);
    }

    /** Returns the words that tell services apart, in order of appearance. */
    public static Set<String> significant(Collection<String> words) {
        Set<String> significant = new LinkedHashSet<>(words);
        significant.removeAll(WeakWords.GENERIC);
        return significant;
    }

    /**
     * Returns whether all words of the shorter name stand in the longer one, tell services apart, and the rest of the
     * longer one holds no word that makes another service of it.
     */
    public static boolean isSameBut(Set<String> shorter, Set<String> longer) {
        return longer.containsAll(shorter)
                && shorter.stream().anyMatch(word -> word.length() > 2 && !WeakWords.SHARED.contains(word))
                && longer.stream()
                        .filter(word -> !shorter.contains(word))
                        .noneMatch(word -> WeakWords.QUALIFIERS.contains(word) || Character.isDigit(word.charAt(0)));
    }
}
