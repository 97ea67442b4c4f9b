package org.portregistry.ingest.list;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell, as it goes into claims. */
public final class CellText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private CellText() {}

    /**
     * Returns the text with every white space a single blank, none at the ends, and without the characters that nobody
     * sees: control characters, bidirectional marks and other format characters, halves of surrogate pairs.
     */
    public static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (isSeen(c)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** Returns the text without marks such as {@code [12]}, {@code [note 3]} and {@code [citation needed]}. */
    public static String withoutFootnotes(String text) {
        return clean(Footnotes.drop(text));
    }

    /** Returns the distinct words of the text, lower-cased and sorted; {@code tcp/ip} is two. */
    public static List<String> terms(String text) {
        TreeSet<String> terms = new TreeSet<>();
        Matcher word = WORD.matcher(withoutFootnotes(text).toLowerCase(Locale.ROOT));
        while (word.find()) {
            terms.add(word.group());
        }
        return List.copyOf(terms);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
