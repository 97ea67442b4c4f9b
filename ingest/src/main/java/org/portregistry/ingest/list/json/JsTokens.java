package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;

/** The tokens of program text in JavaScript and its like: texts, words and signs. Remarks are dropped. */
final class JsTokens {

    /** What a token is. */
    enum Kind {
        /** A text in quotes of any kind. */
        TEXT,
        /** A number, a name, or names joined by dots. */
        WORD,
        /** Anything else. */
        SIGN
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text its text; of a text without quotes and escapes
     */
    record Token(Kind kind, String text) {
        /** Returns whether it is that sign. */
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private JsTokens(String source) {
        this.source = source;
    }

    /** Returns the tokens of a text. */
    static List<Token> of(String source) {
        JsTokens reader = new JsTokens(source);
        while (reader.at < source.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (source.startsWith("//", at) || c == '#') {
            at = end("\n", at);
        } else if (source.startsWith("/*", at)) {
            at = end("*/", at + 2);
        } else if (c == '"' || c == '\'' || c == '`') {
            quoted(c);
        } else if (c == '/' && mayBePattern()) {
            at = endOfPattern();
        } else if (isWord(c)) {
            int from = at;
            while (at < source.length() && (isWord(source.charAt(at)) || isJoint())) {
                at++;
            }
            tokens.add(new Token(Kind.WORD, source.substring(from, at)));
        } else {
            String sign = source.startsWith("=>", at) ? "=>" : source.startsWith("...", at) ? "..." : String.valueOf(c);
            at += sign.length();
            tokens.add(new Token(Kind.SIGN, sign));
        }
    }

    /** A dot in {@code Protocol.TCP}. */
    private boolean isJoint() {
        return source.charAt(at) == '.' && at + 1 < source.length() && isWord(source.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private void quoted(char quote) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (i < source.length() && source.charAt(i) != quote && (quote == '`' || source.charAt(i) != '\n')) {
            if (source.charAt(i) == '\\' && i + 1 < source.length()) {
                i = escaped(i + 1, text);
            } else {
                text.append(source.charAt(i++));
            }
        }
        at = i + 1;
        tokens.add(new Token(Kind.TEXT, text.toString()));
    }

    private int escaped(int i, StringBuilder text) {
        char c = source.charAt(i);
        boolean code = c == 'u' && source.startsWith("u", i) && i + 5 <= source.length();
        if (code && source.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
            text.append((char) Integer.parseInt(source.substring(i + 1, i + 5), 16));
            return i + 5;
        }
        text.append("nrtfv".indexOf(c) >= 0 ? ' ' : c);
        return i + 1;
    }

    /** Behind a sign that ends no value, a slash begins a regular expression and divides nothing. */
    private boolean mayBePattern() {
        Token before = tokens.isEmpty() ? new Token(Kind.SIGN, "") : tokens.get(tokens.size() - 1);
        return before.kind() == Kind.SIGN && !before.is(")") && !before.is("]") && !before.is("}");
    }

    private int endOfPattern() {
        boolean inClass = false;
        for (int i = at + 1; i < source.length() && source.charAt(i) != '\n'; i++) {
            char c = source.charAt(i);
            if (c == '/' && !inClass) {
                return i + 1;
            }
            inClass = c == '[' || inClass && c != ']';
            i += c == '\\' ? 1 : 0;
        }
        return at + 1;
    }

    private int end(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }
}
