package org.portregistry.ingest.list.json;

import java.util.List;
import org.portregistry.ingest.list.json.JsTokens.Kind;
import org.portregistry.ingest.list.json.JsTokens.Token;

/** The text of a value in program text that is no object and no array. */
final class JsWords {

    private JsWords() {}

    /** {@code 'a' + 'b'} is one text, {@code 80 as const} is 80, {@code Protocol.TCP} is TCP. */
    static String of(List<Token> slot) {
        if (slot.size() > 2
                && slot.get(1).kind() == Kind.WORD
                && slot.get(1).text().equals("as")) {
            return of(slot.subList(0, 1));
        }
        if (slot.size() == 1) {
            String text = slot.get(0).text();
            return slot.get(0).kind() == Kind.WORD ? word(text) : text;
        }
        boolean joined = slot.stream().allMatch(token -> token.kind() == Kind.TEXT || token.is("+"));
        StringBuilder words = new StringBuilder();
        for (Token token : slot) {
            if (!joined || token.kind() == Kind.TEXT) {
                words.append(joined || words.isEmpty() ? "" : " ").append(token.text());
            }
        }
        return words.toString();
    }

    private static String word(String text) {
        if (text.equals("null") || text.equals("undefined") || text.equals("None") || text.equals("nil")) {
            return "";
        }
        if (text.matches("0[xX][0-9a-fA-F]{1,6}")) {
            return String.valueOf(Integer.parseInt(text.substring(2), 16));
        }
        if (text.matches("\\d[\\d_]*")) {
            return text.replace("_", "");
        }
        return Character.isDigit(text.charAt(0)) ? text : text.substring(text.lastIndexOf('.') + 1);
    }
}
