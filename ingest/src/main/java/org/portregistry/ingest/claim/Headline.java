package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.model.Transport;

/**
 * The name in a text that is name and description in one: the text up to the first full stop, semicolon or dash outside
 * brackets, without footnotes, at most {@value #LONGEST} characters, cut at a word.
 *
 * @param name the name; empty if the text has none
 * @param aliases the abbreviations that stood in brackets in it
 */
public record Headline(String name, List<String> aliases) {

    /** The longest name taken out of a text, in characters. */
    public static final int LONGEST = 64;

    private static final Set<String> ABBREVIATED = Set.of("vs", "e.g", "i.e", "St", "Dr", "No");
    private static final Pattern ABBREVIATION =
            Pattern.compile(" ?\\(((?=[^()\\s]{0,19}[A-Z0-9][^()\\s]{0,19}[A-Z])[A-Za-z0-9][A-Za-z0-9+/.&-]{1,15})\\)");

    /** Copies the list. */
    public Headline {
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
    }

    /** Reads a cleaned text. */
    public static Headline of(String text) {
        String plain = CellText.withoutFootnotes(text);
        String head = plain.substring(0, end(plain)).strip();
        List<String> aliases = new ArrayList<>();
        Matcher bracket = ABBREVIATION.matcher(head);
        StringBuilder name = new StringBuilder();
        while (bracket.find()) {
            // A text that begins with brackets keeps them: there is no longer form before them.
            boolean abbreviates =
                    bracket.start() > 0 && Transport.parse(bracket.group(1)).isEmpty();
            if (abbreviates) {
                aliases.add(bracket.group(1));
            }
            bracket.appendReplacement(name, abbreviates ? "" : Matcher.quoteReplacement(bracket.group()));
        }
        bracket.appendTail(name);
        return new Headline(cut(CellText.clean(name.toString()).replaceFirst("[\\s,:–—-]+$", "")), aliases);
    }

    private static int end(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && i > 0 && ends(text, i, c)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int at, char c) {
        boolean blankAfter = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        boolean blankBefore = text.charAt(at - 1) == ' ';
        return switch (c) {
            case ';', '\u2014' -> true;
            case '.' -> blankAfter && !isAbbreviated(text, at);
            case '-', '\u2013' -> blankBefore && blankAfter;
            default -> false;
        };
    }

    /** Full stops that do not end a sentence. */
    private static boolean isAbbreviated(String text, int at) {
        String word = text.substring(text.lastIndexOf(' ', at) + 1, at);
        return at + 1 < text.length() && ABBREVIATED.contains(word);
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int end = name.offsetByCodePoints(0, LONGEST);
        int blank = name.lastIndexOf(' ', end);
        return name.substring(0, blank > 0 ? blank : end).replaceFirst("[\\s,:(–—-]+$", "");
    }
}
