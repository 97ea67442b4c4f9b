package org.portregistry.publish.format;

import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.publish.lookup.Terminal;

/**
 * Text of sources inside Markdown, where it must stay text: no markup, no second line, and nothing that GitHub makes a
 * mention, a reference to an issue, a link or a formula of.
 */
public final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>";

    /** Parts what GitHub would link. It looks for that after entities are decoded, so that an entity parts nothing. */
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    /** A text may be endless; of so many times what is asked for, no more is looked at. */
    private static final int PER_CHARACTER = 20;

    private Markdown() {}

    /** Returns the text so that Markdown shows it as it is, cut at {@code limit} characters. */
    public static String text(String text, int limit) {
        String line = Comment.onOneLine(text.substring(0, Math.min(text.length(), PER_CHARACTER * (limit + 1))));
        StringBuilder escaped = new StringBuilder();
        int count = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (count++ == limit) {
                return escaped.append('…').toString();
            }
            if (endsLinked(line, i)) {
                escaped.append(ZERO_WIDTH_SPACE);
            }
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                case '$' -> escaped.append("<span>$</span>");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0 && needsEscape(line, i)) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
            if (c == '@' || c == '#' || line.startsWith("://", i)) {
                escaped.append(ZERO_WIDTH_SPACE);
            }
        }
        return escaped.toString();
    }

    /** Returns whether the character is the last of {@code www.} or {@code GH-}, after which GitHub would see a link. */
    private static boolean endsLinked(String line, int at) {
        return line.charAt(at) == '.' && line.regionMatches(true, at - 3, "www", 0, 3)
                || line.charAt(at) == '-' && line.regionMatches(true, at - 2, "gh", 0, 2);
    }

    /** Hyphens, dots and round brackets inside a line are plain text but after a closing square bracket. */
    private static boolean needsEscape(String line, int at) {
        char c = line.charAt(at);
        boolean harmless = c == '-' || c == '.' || c == '+' || c == '!' || c == '(' || c == ')';
        return !harmless || at == 0 || beginsList(line, at);
    }

    /** Returns whether the dot or bracket makes a numbered list of the line. */
    private static boolean beginsList(String line, int at) {
        return ").".indexOf(line.charAt(at)) >= 0 && line.substring(0, at).matches("[0-9]*");
    }

    /** Returns an id in a code span; ids hold no backtick unless a slug is broken, and then it is dropped. */
    public static String code(String id) {
        return "`" + Comment.onOneLine(id.replace("`", "").replace("|", "\\|")) + "`";
    }

    /** Returns the same of an id that is cut at {@code limit} characters. */
    public static String code(String id, int limit) {
        return code(id.length() <= limit ? id : id.substring(0, limit) + "…");
    }

    /** Returns a row of a table; the cells are Markdown already. */
    static String row(List<?> cells) {
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Returns a code block, with a fence that no line of the text can close, of lines that show what they are. */
    public static String block(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        String shown = language.equals("json")
                ? Terminal.safeJson(text)
                : text.lines().map(line -> Terminal.safe(line) + "\n").collect(Collectors.joining());
        return fence + language + "\n" + shown + fence + "\n";
    }
}
