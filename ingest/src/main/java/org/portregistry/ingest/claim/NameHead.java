package org.portregistry.ingest.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.model.Nulls;

/**
 * The name in a text that is name and description in one (DESIGN.md, claims file): its head, so that no sentence enters a
 * claims file. {@link HeadEnd} says where the head ends, {@link HeadRule} what is not part of the name.
 *
 * @param name the name, at most {@value #LONGEST} characters, cut at a word; empty if the text has none
 * @param aliases what stands in brackets behind it and is an abbreviation or an expansion of it
 */
public record NameHead(String name, List<String> aliases) {

    /** The longest name taken out of a text, in characters. */
    public static final int LONGEST = 48;

    /** A head ends within so many characters; a hostile text must not be searched to its end again and again. */
    private static final int SEARCHED = 400;

    private static final Pattern BRACKETS = Pattern.compile("\\G ?[(\\[]([^()\\[\\]]{2,60})[)\\]]");
    /** Brackets behind a title that goes on: {@code Digital Imaging and Communications in Medicine (DICOM)}. */
    private static final Pattern LATER_BRACKETS = Pattern.compile("([^,;.()]{2,60}) \\(([^()\\s;,]{2,16})[;,)]");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?=\\S{0,19}[A-Z0-9]\\S{0,19}[A-Z])[A-Za-z0-9][A-Za-z0-9+/.&-]{1,15}");
    private static final Pattern KEYWORD = Pattern.compile("\\G, ([a-z][a-z0-9]*[-_][a-z0-9_-]+|[a-z]+\\d)(?=$|[;.,])");
    private static final Pattern LOOSE_END =
            Pattern.compile("(?:[\\s,:;&/(\\[–—-]|\\b(?:and|or|[Tt]he|of|an?|over|for|with|to|in|on|as|by|from)$)+$");

    /** Copies the list. */
    public NameHead {
        Nulls.refuse(name);
        aliases = List.copyOf(aliases);
    }

    /** Reads a cleaned text. */
    public static NameHead of(String text) {
        String led = HeadRule.withoutLeadIn(CellText.withoutFootnotes(beginning(text)));
        String plain = led.substring(HeadEnd.start(led));
        int end = HeadEnd.of(plain);
        String head = tidied(plain.substring(0, end));
        Set<String> aliases = aliases(plain, end, head);
        aliases.remove(head);
        return new NameHead(head, List.copyOf(aliases));
    }

    private static String beginning(String text) {
        return text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
    }

    private static String tidied(String head) {
        String name = head.strip();
        String before;
        do {
            before = name;
            name = HeadRule.withoutTrimmings(LOOSE_END.matcher(name).replaceFirst(""))
                    .strip();
        } while (!name.equals(before));
        return cut(name);
    }

    /** {@code Trivial File Transfer Protocol (TFTP)}, {@code rap (Route Access Protocol)}, {@code Radius, radius-acct}. */
    private static Set<String> aliases(String text, int end, String head) {
        Set<String> aliases = new LinkedHashSet<>();
        Matcher brackets = BRACKETS.matcher(text).region(end, text.length());
        while (brackets.find()) {
            String inside = brackets.group(1).strip();
            if (isAbbreviation(inside) || isExpansion(head, inside)) {
                aliases.add(inside);
            }
        }
        Matcher later = LATER_BRACKETS.matcher(text).region(end, text.length());
        if (later.lookingAt() && isAbbreviation(later.group(2)) && abbreviates(later.group(2), head + later.group(1))) {
            aliases.add(later.group(2));
        }
        Matcher keyword = KEYWORD.matcher(text).region(end, text.length());
        if (keyword.find()) {
            aliases.add(keyword.group(1));
        }
        return aliases;
    }

    private static boolean isAbbreviation(String text) {
        return ABBREVIATION.matcher(text).matches() && !HeadEnd.isGeneric(text) && !text.startsWith("RFC");
    }

    /** Returns whether the letters stand in the text in their order, from its first one on: DICOM does for its name. */
    private static boolean abbreviates(String letters, String text) {
        int at = -1;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            int next = text.toLowerCase(Locale.ROOT).indexOf(letter, at + 1);
            if (next < 0 || at < 0 && next > 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean isExpansion(String head, String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("[\\s/-]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return head.length() > 1
                && !head.contains(" ")
                && text.length() <= LONGEST
                && initials.toString().equalsIgnoreCase(head);
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int end = name.offsetByCodePoints(0, LONGEST);
        int blank = name.lastIndexOf(' ', end);
        return LOOSE_END.matcher(name.substring(0, blank > 0 ? blank : end)).replaceFirst("");
    }
}
