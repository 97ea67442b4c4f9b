package org.portregistry.publish.format;

/** Text of sources inside Markdown, where it must stay text: no markup, no mentions, no links, no second line. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>";

    private Markdown() {}

    /** Returns the text so that Markdown shows it as it is, cut at {@code limit} characters. */
    public static String text(String text, int limit) {
        String line = Comment.onOneLine(text);
        StringBuilder escaped = new StringBuilder();
        int count = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (count++ == limit) {
                return escaped.append('…').toString();
            }
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                case '@' -> escaped.append("&#64;");
                case '#' -> escaped.append("&#35;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0 && needsEscape(line, i)) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
        }
        return escaped.toString();
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

    /** Returns a code block, with a fence that no line of the text can close. */
    public static String block(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text + fence + "\n";
    }
}
