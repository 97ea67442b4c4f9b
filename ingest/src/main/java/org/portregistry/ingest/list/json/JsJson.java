package org.portregistry.ingest.list.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.json.JsTokens.Kind;
import org.portregistry.ingest.list.json.JsTokens.Token;

/**
 * Writes a literal of program text as JSON: every value that is not an object and no array becomes a text. What is computed
 * (calls, functions, spread parts) is left out or stands as its words, which are not ports.
 */
final class JsJson {

    /**
     * A literal as JSON.
     *
     * @param json the JSON
     * @param end the index of the token behind it
     */
    record Written(String json, int end) {}

    /** An object or array that is being written. */
    private static final class Frame {
        final String close;
        final boolean object;
        boolean begun;
        /** Whether the value of this slot is an object or array and stands already. */
        boolean filled;

        String key;

        Frame(String close, boolean object) {
            this.close = close;
            this.object = object;
        }
    }

    /** No list nests deeper. */
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private final StringBuilder json = new StringBuilder();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Token> slot = new ArrayList<>();

    private JsJson(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the literal that begins at a token; empty if its brackets do not match. */
    static Optional<Written> at(List<Token> tokens, int start) {
        return new JsJson(tokens).write(start);
    }

    private Optional<Written> write(int start) {
        int at = start;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is("{") || token.is("[") || token.is("(")) {
                int next = open(at);
                if (next < 0 || frames.size() > DEEPEST) {
                    return Optional.empty();
                }
                at = next;
                continue;
            }
            if (token.is("}") || token.is("]") || token.is(")")) {
                if (!token.is(")") || frames.peek().close.equals(")")) {
                    if (!close(token.text())) {
                        return Optional.empty();
                    }
                    if (frames.isEmpty()) {
                        return Optional.of(new Written(json.toString(), at + 1));
                    }
                }
            } else if (token.is(",") || token.is(";")) {
                value();
            } else if (isColon(token)) {
                frames.peek().key = JsWords.of(slot);
                slot.clear();
            } else {
                slot.add(token);
            }
            at++;
        }
        return Optional.empty();
    }

    private boolean isColon(Token token) {
        Frame frame = frames.peek();
        boolean colon = token.is(":") || token.is("=") || token.is("=>") && slot.size() == 1;
        return colon && frame.object && frame.key == null && !slot.isEmpty();
    }

    /** Begins an object or array; returns the index behind the bracket, or behind what is not a literal. */
    private int open(int at) {
        Token token = tokens.get(at);
        if (!frames.isEmpty()) {
            Frame above = frames.peek();
            boolean literalInside = token.is("(")
                    && at + 1 < tokens.size()
                    && (tokens.get(at + 1).is("{") || tokens.get(at + 1).is("["));
            if (token.is("(") && literalInside && (!above.object || above.key != null)) {
                // Object.freeze({...}), new Map([...]): what is in the brackets counts.
                slot.clear();
                return at + 1;
            }
            boolean code = !slot.isEmpty() && slot.get(slot.size() - 1).is("=>");
            boolean keyless = above.object && above.key == null;
            if (token.is("(") && !slot.isEmpty() || code || keyless || above.filled || isIndex(token)) {
                slot.add(new Token(Kind.SIGN, "\u2026"));
                return behind(at);
            }
            slot.clear();
            comma(above);
            above.filled = true;
        }
        boolean object = token.is("{") && isObject(at);
        frames.push(new Frame(token.is("{") ? "}" : token.is("[") ? "]" : ")", object));
        json.append(object ? '{' : '[');
        return at + 1;
    }

    /** {@code base[1]}. */
    private boolean isIndex(Token token) {
        return token.is("[") && !slot.isEmpty();
    }

    private boolean close(String bracket) {
        Frame frame = frames.peek();
        if (!frame.close.equals(bracket)) {
            return false;
        }
        value();
        frames.pop();
        json.append(frame.object ? '}' : ']');
        return true;
    }

    /** Ends a slot. */
    private void value() {
        Frame frame = frames.peek();
        boolean spread = !slot.isEmpty() && slot.get(0).is("...");
        if (!frame.filled && !slot.isEmpty() && !spread && (!frame.object || frame.key != null)) {
            comma(frame);
            json.append(JsWords.quoted(JsWords.of(slot)));
        }
        frame.filled = false;
        frame.key = null;
        slot.clear();
    }

    private void comma(Frame frame) {
        json.append(frame.begun ? "," : "");
        frame.begun = true;
        if (frame.object) {
            json.append(JsWords.quoted(frame.key)).append(':');
        }
    }

    /** Returns whether the first slot that is not spread has a key; braces without keys are arrays in C and Go. */
    private boolean isObject(int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(":") || token.is("=") || token.is("=>") || token.is("(")) {
                return true;
            }
            if (token.is("...")) {
                while (i < tokens.size()
                        && !tokens.get(i).is(",")
                        && !tokens.get(i).is("}")) {
                    i++;
                }
            } else if (token.is("{") || token.is("[") || token.is(",") || token.is(";")) {
                return false;
            } else if (token.is("}")) {
                return i == at + 1;
            }
        }
        return false;
    }

    private int behind(int at) {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("{") || token.is("[") || token.is("(") ? 1 : 0;
            depth -= token.is("}") || token.is("]") || token.is(")") ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
